package health.concord.billing.authorisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuthorisationDrawRepository implements PanacheRepositoryBase<AuthorisationDraw, UUID> {

    List<AuthorisationDraw> from(Collection<UUID> authorisations) {
        return list("authorisation in ?1", authorisations);
    }
}
