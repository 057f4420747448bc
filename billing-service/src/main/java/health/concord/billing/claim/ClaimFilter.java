package health.concord.billing.claim;

import health.concord.billing.rule.HoldCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which claims are asked for; what is null does not narrow. */
record ClaimFilter(
        @Nullable String site,
        @Nullable UUID client,
        @Nullable UUID payer,
        @Nullable ClaimState state,
        @Nullable HoldCode hold) {}
