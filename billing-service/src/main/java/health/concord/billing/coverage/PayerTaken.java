package health.concord.billing.coverage;

import java.util.UUID;

/** Tells the rest of billing, in the same transaction, that a client's coverage has another payer than before. */
public record PayerTaken(UUID client) {}
