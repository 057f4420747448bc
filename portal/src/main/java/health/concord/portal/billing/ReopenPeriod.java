package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Opens closed books again. */
public record ReopenPeriod(@Nullable String reason) {}
