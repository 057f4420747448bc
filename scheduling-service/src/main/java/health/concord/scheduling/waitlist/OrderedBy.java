package health.concord.scheduling.waitlist;

/** Whose order decided that it was a client's turn. */
public enum OrderedBy {
    /** Clinicians' priorities decided it alone. */
    PRIORITY,
    MATCHING,
    /** Matching gave no order, or none of this client: who waits longest goes first. */
    ARRIVAL,
    /** Nobody else waited. */
    ALONE
}
