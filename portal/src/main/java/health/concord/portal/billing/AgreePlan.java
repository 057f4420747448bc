package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Agrees to pay over time. */
public record AgreePlan(
        String site,
        @Nullable Long totalCents,
        @Nullable Integer instalments,
        @Nullable String every,
        @Nullable String firstDue) {}
