package health.concord.intake.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralDocumentRepository implements PanacheRepositoryBase<ReferralDocument, UUID> {

    /** @param organisation only what this partner clinic uploaded; all where null */
    List<ReferralDocument> of(UUID referral, @Nullable String organisation) {
        return organisation == null
                ? list("referralId = ?1 order by id", referral)
                : list("referralId = ?1 and organisation = ?2 order by id", referral, organisation);
    }

    long countOf(UUID referral) {
        return count("referralId", referral);
    }
}
