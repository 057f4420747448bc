package health.concord.intake.safety;

/** What happened to a hold. */
public enum HoldAction {
    RAISED,
    /** The same was found again while the hold stood. */
    RAISED_AGAIN,
    ACKNOWLEDGED,
    /** No clinician had acknowledged it in time. */
    ESCALATED,
    RELEASED
}
