package health.concord.intake.referral;

/** Whether the program asked or the referrer answered. */
public enum MessageKind {
    QUESTION,
    ANSWER
}
