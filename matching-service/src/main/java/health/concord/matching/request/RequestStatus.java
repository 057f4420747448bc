package health.concord.matching.request;

/** Where a placement request stands. */
public enum RequestStatus {
    /** Being matched; stays here, and is tried again, while scheduling cannot say what is open. */
    WAITING_FOR_OPENINGS,
    /** A hard rule holds it. */
    HELD,
    /** Waits for a clinician. */
    RECOMMENDED,
    ACCEPTED,
    DECLINED,
    /** A newer request of the episode took its place. */
    SUPERSEDED;

    boolean open() {
        return this == WAITING_FOR_OPENINGS || this == HELD || this == RECOMMENDED;
    }
}
