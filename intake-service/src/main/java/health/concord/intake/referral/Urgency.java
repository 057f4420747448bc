package health.concord.intake.referral;

/** How soon someone must look at a referral. */
public enum Urgency {
    ROUTINE,
    URGENT,
    CRISIS
}
