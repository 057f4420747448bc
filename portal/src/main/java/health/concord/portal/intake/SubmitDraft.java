package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** @param on the day it was answered */
public record SubmitDraft(@Nullable String on) {}
