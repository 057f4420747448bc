package health.concord.scheduling.feed;

/** Whose calendar it is. */
public enum FeedKind {
    CLINICIAN,
    ROOM,
    CLIENT
}
