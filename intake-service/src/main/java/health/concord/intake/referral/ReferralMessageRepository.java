package health.concord.intake.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReferralMessageRepository implements PanacheRepositoryBase<ReferralMessage, UUID> {

    List<ReferralMessage> of(UUID referral) {
        return list("referralId = ?1 order by id", referral);
    }
}
