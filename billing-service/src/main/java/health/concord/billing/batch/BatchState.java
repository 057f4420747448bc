package health.concord.billing.batch;

/** How far a batch has come. */
public enum BatchState {
    /** Its file is made and read back, and has not left. */
    WRITTEN,
    SENT,
    /** Consent was gone before it left: nothing of it was disclosed. */
    ABANDONED
}
