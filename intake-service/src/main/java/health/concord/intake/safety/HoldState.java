package health.concord.intake.safety;

/** Where a hold stands. It stops placement until it is released. */
public enum HoldState {
    OPEN,
    ACKNOWLEDGED,
    RELEASED
}
