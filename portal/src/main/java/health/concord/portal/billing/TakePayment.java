package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Takes money of a person. */
public record TakePayment(
        String site,
        @Nullable String method,
        @Nullable Long amountCents,
        @Nullable String cardToken,
        @Nullable String note,
        @Nullable String serviceDate) {}
