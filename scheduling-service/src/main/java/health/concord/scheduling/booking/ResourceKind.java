package health.concord.scheduling.booking;

/** What a session takes up. */
public enum ResourceKind {
    CLINICIAN,
    ROOM,
    CLIENT,
    /** Takes no engagement: a site is only ever closed. */
    SITE
}
