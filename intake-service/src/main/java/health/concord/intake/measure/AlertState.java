package health.concord.intake.measure;

/** Where an alert stands. */
public enum AlertState {
    OPEN,
    ACKNOWLEDGED
}
