package health.concord.intake.answering;

/** Where a link stands; past its expiry an open one is of no more use either. */
public enum LinkState {
    OPEN,
    USED,
    LOCKED,
    REVOKED
}
