package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Takes a discharged client in again. */
public record Readmit(@Nullable String reason) {}
