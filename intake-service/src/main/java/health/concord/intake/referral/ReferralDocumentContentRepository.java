package health.concord.intake.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReferralDocumentContentRepository implements PanacheRepositoryBase<ReferralDocumentContent, UUID> {}
