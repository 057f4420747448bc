package health.concord.billing.denial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {

    int next(UUID claim) {
        return (int) count("claim", claim) + 1;
    }
}
