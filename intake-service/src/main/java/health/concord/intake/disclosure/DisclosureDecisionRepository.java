package health.concord.intake.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DisclosureDecisionRepository implements PanacheRepositoryBase<DisclosureDecision, UUID> {}
