package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Closes the episode with a summary. */
public record Discharge(
        @Nullable String reason,
        @Nullable String on,
        @Nullable String course,
        @Nullable String condition,
        @Nullable String aftercare) {}
