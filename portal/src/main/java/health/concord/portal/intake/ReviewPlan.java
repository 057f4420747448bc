package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Says how it goes. */
public record ReviewPlan(
        @Nullable String on,
        @Nullable String course,
        @Nullable String note) {}
