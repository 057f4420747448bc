package health.concord.scheduling.booking;

/** All keep the time; only BOOKED clients are on a roster, and expected. */
public enum EngagementState {
    HELD,
    BOOKED,
    /** Of a client in a group, who keeps the seat and is not expected. */
    ON_LEAVE;

    static EngagementState expected(boolean there) {
        return there ? BOOKED : ON_LEAVE;
    }
}
