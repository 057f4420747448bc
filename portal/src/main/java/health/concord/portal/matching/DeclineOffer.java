package health.concord.portal.matching;

import org.jspecify.annotations.Nullable;

/** Lets a freed seat go. */
public record DeclineOffer(@Nullable String reason) {}
