package health.concord.intake.safety;

/** How grave a hold is. */
public enum Severity {
    HIGH,
    MODERATE
}
