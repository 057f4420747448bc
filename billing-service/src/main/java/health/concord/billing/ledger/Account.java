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
    /** Kept back by a payer for an earlier payment. */
    RECOUPMENT
}
