package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Says which claim an answer belongs to. */
public record MatchPayment(@Nullable String claim, @Nullable String reason) {}
