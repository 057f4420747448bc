package health.concord.intake.consent;

/**
 * Consent to disclose SUD counselling notes stands alone: it may be combined only with another of its kind (42 CFR
 * 2.31(b)).
 */
public enum ConsentKind {
    GENERAL,
    COUNSELLING_NOTES
}
