package health.concord.billing.policy;

/** How a site is enrolled with payers; Medicare pays an intensive outpatient program at some kinds only. */
public enum SiteKind {
    FREESTANDING,
    HOSPITAL_OUTPATIENT,
    CAH,
    CMHC,
    RHC,
    FQHC,
    OTP
}
