package health.concord.billing.denial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which denials are asked for, and what comes first; what is null does not narrow. */
record DenialFilter(
        @Nullable String site,
        @Nullable DenialState state,
        @Nullable String reason,
        @Nullable UUID payer,
        @Nullable UUID claim,
        long minCents,
        Order order) {

    /** What comes first. */
    enum Order {
        DEADLINE,
        AMOUNT
    }
}
