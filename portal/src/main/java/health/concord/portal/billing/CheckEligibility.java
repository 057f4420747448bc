package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** For which day to ask. */
public record CheckEligibility(@Nullable String serviceDate) {}
