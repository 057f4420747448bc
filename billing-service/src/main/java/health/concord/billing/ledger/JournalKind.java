package health.concord.billing.ledger;

/** What a journal tells of. */
public enum JournalKind {
    /** A claim was sent: what it asks for is now owed. */
    CHARGE,
    /** The exact mirror of another journal. */
    REVERSAL,
    /** A payer answered: money, contract, and what falls to the person. */
    REMITTANCE,
    /** What a payer kept back from a payment as a whole, or added to it. */
    PROVIDER_ADJUSTMENT,
    /** Money of an unmatched claim found its claim. */
    MATCH,
    /** What one payer left is awaited from the next. */
    TRANSFER,
    /** A person gave up what was owed, or moved it to somebody else. */
    ADJUSTMENT,
    /** The sliding fee scale gave up a part. */
    DISCOUNT,
    /** A person paid. */
    PATIENT_PAYMENT,
    /** A person got money back. */
    REFUND
}
