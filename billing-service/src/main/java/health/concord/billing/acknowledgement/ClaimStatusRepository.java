package health.concord.billing.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClaimStatusRepository implements PanacheRepositoryBase<ClaimStatusNote, UUID> {

    List<ClaimStatusNote> ofClaim(UUID claim) {
        return list("claim = ?1 order by id", claim);
    }

    List<ClaimStatusNote> pageAfter(UUID claim, UUID after, int fetch) {
        return find("claim = ?1 and id > ?2 order by id", claim, after)
                .page(0, fetch)
                .list();
    }
}
