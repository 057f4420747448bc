package health.concord.billing.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuthorisationRequestRepository implements PanacheRepositoryBase<AuthorisationRequest, UUID> {

    Optional<AuthorisationRequest> ofTrace(@Nullable String trace) {
        return find("trace", trace).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<AuthorisationRequest> pageAfter(UUID client, UUID after, int fetch) {
        return find("client = ?1 and id > ?2 order by id", client, after)
                .page(0, fetch)
                .list();
    }
}
