package health.concord.intake.measure;

/** Why an alert was raised. */
public enum AlertKind {
    /** Reliably worse than at the start, or than the last time. */
    DETERIORATION,
    /** Not reliably better after the weeks that the schedule gives it. */
    NON_RESPONSE
}
