package health.concord.intake.answering;

/** How a link is used. */
public enum LinkKind {
    /** On a tablet that staff hand over and take back. */
    TABLET,
    /** Sent to the client; the code goes another way. */
    REMOTE
}
