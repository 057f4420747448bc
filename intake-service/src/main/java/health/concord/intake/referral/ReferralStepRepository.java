package health.concord.intake.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReferralStepRepository implements PanacheRepositoryBase<ReferralStep, UUID> {

    List<ReferralStep> of(UUID referral) {
        return list("referralId = ?1 order by id", referral);
    }
}
