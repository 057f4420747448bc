package health.concord.scheduling.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AuthorisationCopyRepository implements PanacheRepositoryBase<AuthorisationCopy, UUID> {}
