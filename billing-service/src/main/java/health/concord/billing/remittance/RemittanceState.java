package health.concord.billing.remittance;

/** What became of a payment. */
public enum RemittanceState {
    /** All of it was posted. */
    POSTED,
    /** Its figures do not hold: none of it was posted. */
    QUARANTINED
}
