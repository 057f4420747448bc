package health.concord.scheduling.reminder;

/** How a client is reached; NONE is not at all. */
public enum Channel {
    EMAIL,
    TEXT,
    NONE
}
