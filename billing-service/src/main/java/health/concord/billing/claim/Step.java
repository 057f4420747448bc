package health.concord.billing.claim;

import java.time.Instant;

/** Who moves a claim, when and why. */
public record Step(String by, Instant at, String why) {}
