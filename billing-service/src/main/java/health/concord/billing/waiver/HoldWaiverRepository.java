package health.concord.billing.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HoldWaiverRepository implements PanacheRepositoryBase<HoldWaiver, UUID> {

    List<HoldWaiver> ofClient(UUID client) {
        return list("client = ?1 order by id", client);
    }

    List<HoldWaiver> ofWeek(UUID client, LocalDate weekOf) {
        return list("client = ?1 and weekOf = ?2 order by id", client, weekOf);
    }
}
