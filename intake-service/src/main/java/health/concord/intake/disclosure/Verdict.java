package health.concord.intake.disclosure;

/** The answer to whether something may be disclosed. */
public enum Verdict {
    PERMIT,
    DENY
}
