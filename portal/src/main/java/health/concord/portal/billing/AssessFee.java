package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Finds a household's place on the sliding fee scale. */
public record AssessFee(
        @Nullable Integer household,
        @Nullable Long incomeCents,
        @Nullable String on) {}
