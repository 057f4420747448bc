package health.concord.intake.referral;

/** Where a referral stands; the two decisions are final. */
public enum ReferralStatus {
    RECEIVED,
    ACCEPTED,
    DECLINED
}
