package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Gives money back. */
public record RefundPayment(
        @Nullable Long amountCents, @Nullable String reason) {}
