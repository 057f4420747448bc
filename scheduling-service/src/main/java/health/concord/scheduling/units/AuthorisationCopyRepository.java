package health.concord.scheduling.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuthorisationCopyRepository implements PanacheRepositoryBase<AuthorisationCopy, UUID> {

    List<AuthorisationCopy> of(Collection<UUID> clients) {
        return clients.isEmpty() ? List.of() : list("client in ?1", clients);
    }
}
