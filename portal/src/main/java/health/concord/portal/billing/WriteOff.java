package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Gives a denied amount up. */
public record WriteOff(@Nullable String reason) {}
