package health.concord.billing.ledger;

/** The accounts of the ledger. */
public enum Account {
    /** What payers owe. */
    AR_PAYER,
    /** What people owe themselves. */
    AR_PATIENT,
    CASH,
    REVENUE,
    /** Given up because the contract says so. */
    CONTRACTUAL,
    WRITE_OFF,
    /** Given up by the sliding fee scale. */
    SLIDING_DISCOUNT,
    /** Kept back by a payer for an earlier payment, or owed back to one. */
    RECOUPMENT,
    /** Money that came and is not yet told to belong to a claim or to an estimate. */
    UNAPPLIED,
    /** What one payer left on its way to the claim on the next: nothing stays here. */
    COORDINATION,
    /** Interest that a payer paid for being late. */
    INTEREST
}
