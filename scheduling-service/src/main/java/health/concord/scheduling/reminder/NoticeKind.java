package health.concord.scheduling.reminder;

/** What a client is told. */
public enum NoticeKind {
    REMINDER,
    CANCELLED,
    MOVED
}
