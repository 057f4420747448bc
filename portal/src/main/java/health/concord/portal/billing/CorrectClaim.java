package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Why a claim is corrected. */
public record CorrectClaim(@Nullable String reason) {}
