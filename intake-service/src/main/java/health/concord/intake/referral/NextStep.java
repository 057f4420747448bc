package health.concord.intake.referral;

/** What a referral waits for, by where it stands. */
public enum NextStep {
    /** Nobody has taken it. */
    ASSIGN,
    REVIEW,
    AWAIT_ANSWER,
    /** The referrer has answered since somebody last looked. */
    REVIEW_ANSWER,
    NOTHING
}
