package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** The first day of treatment. */
public record Admit(@Nullable String on) {}
