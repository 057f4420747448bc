package health.concord.scheduling.session;

/** Who calls a session off. */
public enum CancelledBy {
    CLIENT,
    CLINICIAN,
    PROGRAM
}
