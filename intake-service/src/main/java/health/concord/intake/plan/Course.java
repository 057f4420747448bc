package health.concord.intake.plan;

/** How things went since the last review. */
public enum Course {
    IMPROVED,
    STABLE,
    WORSENED
}
