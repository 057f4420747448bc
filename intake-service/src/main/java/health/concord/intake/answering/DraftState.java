package health.concord.intake.answering;

/** Where a draft stands. */
public enum DraftState {
    OPEN,
    SUBMITTED,
    DISCARDED
}
