package health.concord.scheduling.placement;

/** HELD → ENROLLED → CONFIRMED, and RELEASED from each of them. */
public enum PlacementState {
    HELD,
    ENROLLED,
    CONFIRMED,
    RELEASED
}
