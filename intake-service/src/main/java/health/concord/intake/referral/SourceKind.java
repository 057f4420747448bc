package health.concord.intake.referral;

/** Who sent the person. */
public enum SourceKind {
    SELF,
    COURT,
    EMPLOYER,
    CLINIC
}
