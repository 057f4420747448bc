package health.concord.billing.batch;

/** How far a batch has come. */
public enum BatchState {
    /** Its file is made and read back, and has not left. */
    WRITTEN,
    SENT,
    /** The receiver could read it (999). */
    ACKNOWLEDGED,
    /** The receiver could not read it (999): its claims are to be sent again. */
    REJECTED,
    /** Consent was gone before it left: nothing of it was disclosed. */
    ABANDONED
}
