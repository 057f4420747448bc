package health.concord.intake.referral;

import health.concord.intake.client.LikelyDuplicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of one referral beyond its line in a list. */
record Told(
        List<ReferralStep> history,
        List<ReferralMessage> messages,
        @Nullable List<LikelyDuplicate> likelyDuplicates) {

    List<ReferralMessageView> messagesFor(boolean staff) {
        return messages.stream().map(m -> ReferralMessageView.of(m, staff)).toList();
    }
}
