package health.concord.scheduling.makeup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GuestOverrideRepository implements PanacheRepositoryBase<GuestOverride, UUID> {}
