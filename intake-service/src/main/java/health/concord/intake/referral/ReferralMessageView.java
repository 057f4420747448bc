package health.concord.intake.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to the referrer, or an answer.
 *
 * @param by who wrote it; a partner is not told which member of staff
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralMessageView(
        MessageKind kind, String text, Instant at, @Nullable String by) {

    static ReferralMessageView of(ReferralMessage message, boolean staff) {
        return new ReferralMessageView(message.kind(), message.text(), message.at(), staff ? message.by() : null);
    }
}
