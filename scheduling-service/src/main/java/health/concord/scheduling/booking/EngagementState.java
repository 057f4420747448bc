package health.concord.scheduling.booking;

/** Both keep the time; only BOOKED clients are on a roster. */
public enum EngagementState {
    HELD,
    BOOKED
}
