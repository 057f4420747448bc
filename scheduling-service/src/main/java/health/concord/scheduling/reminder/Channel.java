package health.concord.scheduling.reminder;

/** How a client is written to. */
public enum Channel {
    TEXT,
    EMAIL
}
