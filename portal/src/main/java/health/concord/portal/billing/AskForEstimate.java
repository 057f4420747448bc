package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Notes that an estimate is owed. */
public record AskForEstimate(
        String site, @Nullable String requestedOn, @Nullable String scheduledOn) {}
