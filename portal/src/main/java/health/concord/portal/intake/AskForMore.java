package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Asks the referrer for what is missing. */
public record AskForMore(@Nullable String question) {}
