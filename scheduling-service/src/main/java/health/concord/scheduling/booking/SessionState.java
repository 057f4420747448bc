package health.concord.scheduling.booking;

/** HELD sessions keep a time for a placement that is not confirmed; nobody sees them on a calendar. */
public enum SessionState {
    HELD,
    SCHEDULED,
    CANCELLED
}
