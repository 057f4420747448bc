package health.concord.scheduling.reminder;

/**
 * Where a notice is. SENDING is taken up and not known to have left: when the process died just then, it is not sent
 * again, since a message twice is worse than a reminder missed.
 */
public enum NoticeState {
    PENDING,
    SENDING,
    SENT,
    DROPPED,
    FAILED
}
