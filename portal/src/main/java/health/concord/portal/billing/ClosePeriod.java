package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Closes the books through a day. */
public record ClosePeriod(
        @Nullable String through, @Nullable String reason) {}
