package health.concord.billing.batch;

/** How far a batch has come. */
public enum BatchState {
    /** Its file is made and read back, and has not left. */
    WRITTEN,
    /** Is being put where the receiver fetches it; tried again until it is there, or too often. */
    SENDING,
    /** Could not be put after many tries: a person has it sent again, or gives it up. */
    FAILED,
    SENT,
    /** The receiver could read it (999). */
    ACKNOWLEDGED,
    /** The receiver could not read it (999): its claims are to be sent again. */
    REJECTED,
    /** Consent was gone before it left, or a person gave it up: its claims are free again. */
    ABANDONED
}
