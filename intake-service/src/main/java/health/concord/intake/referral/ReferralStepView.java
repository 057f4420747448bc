package health.concord.intake.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a referral's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralStepView(
        ReferralStatus status,
        Instant at,
        String by,
        @Nullable String reason) {

    static ReferralStepView of(ReferralStep step) {
        return new ReferralStepView(step.status(), step.at(), step.by(), step.reason());
    }
}
