package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Keeps what a referrer answered by telephone or post. */
public record AnswerQuestion(@Nullable String answer) {}
