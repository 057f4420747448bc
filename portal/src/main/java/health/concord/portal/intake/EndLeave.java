package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** The client is back. */
public record EndLeave(@Nullable String on) {}
