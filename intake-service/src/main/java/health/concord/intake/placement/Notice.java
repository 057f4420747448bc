package health.concord.intake.placement;

/** What will keep matching from placing the client; the request is sent all the same, and matching answers with it. */
public enum Notice {
    SAFETY_HOLD,
    CSSRS_NEEDED,
    CONSENT_MISSING,
    GUARDIAN_CONSENT_MISSING
}
