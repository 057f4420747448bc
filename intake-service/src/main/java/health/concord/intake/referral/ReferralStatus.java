package health.concord.intake.referral;

/** Where a referral stands; the two decisions are final. */
public enum ReferralStatus {
    RECEIVED,
    /** The referrer was asked for more. */
    MORE_ASKED,
    ACCEPTED,
    DECLINED;

    boolean isDecided() {
        return this == ACCEPTED || this == DECLINED;
    }
}
