package health.concord.scheduling.attendance;

/** How a client came to a session. */
public enum AttendanceStatus {
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT
}
