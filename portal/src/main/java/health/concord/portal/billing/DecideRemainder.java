package health.concord.portal.billing;

import org.jspecify.annotations.Nullable;

/** Why a claim on a further payer is dealt with so. */
public record DecideRemainder(@Nullable String reason) {}
