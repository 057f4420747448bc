package health.concord.scheduling.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GroupAgreementRepository implements PanacheRepositoryBase<GroupAgreement, UUID> {

    List<GroupAgreement> of(Collection<UUID> episodes) {
        return list("episode in ?1 and signed is not null", episodes);
    }
}
