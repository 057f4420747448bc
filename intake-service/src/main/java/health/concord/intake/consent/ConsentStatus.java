package health.concord.intake.consent;

/** Where a consent stands now. */
public enum ConsentStatus {
    ACTIVE,
    REVOKED,
    EXPIRED
}
