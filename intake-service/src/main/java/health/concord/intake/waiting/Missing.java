package health.concord.intake.waiting;

/** What stands between a client and a place. */
public enum Missing {
    SAFETY_HOLD,
    CSSRS,
    CONSENT,
    GUARDIAN_CONSENT,
    PROFILE,
    RATINGS,
    LEVEL_OF_CARE,
    PLACEMENT_REQUEST
}
