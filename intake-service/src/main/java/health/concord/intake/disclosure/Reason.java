package health.concord.intake.disclosure;

/**
 * Why a disclosure is permitted or denied; from the furthest to the closest to a permission, so that of several
 * consents the one that came closest explains the denial.
 */
public enum Reason {
    COUNSELLING_NOTES_APART(
            "Counselling notes need a consent of their own and are never asked for with anything else."),
    COURT_ORDER_NOT_DECIDED(
            "A court order is for the privacy officer and counsel to judge (42 CFR 2.61 to 2.67). Disclose nothing until"
                    + " they have."),
    NO_EMERGENCY_DECLARED(
            "No medical emergency is declared that names this recipient and covers all of this. A clinician can declare"
                    + " one (42 CFR 2.51)."),
    CONSENT_MISSING("The client has signed no consent to disclose."),
    RECIPIENT_NOT_NAMED("No consent names this recipient."),
    PURPOSE_NOT_COVERED("No consent to this recipient covers this purpose."),
    CATEGORY_NOT_COVERED("No consent for this purpose covers all of this information."),
    CONSENT_EXPIRED("The consent that covered this has expired."),
    CONSENT_REVOKED("The client has revoked the consent that covered this."),
    CONSENT_IN_FORCE("A consent in force covers this."),
    EMERGENCY_IN_FORCE("A declared medical emergency covers this until it ends (42 CFR 2.51).");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    boolean permits() {
        return this == CONSENT_IN_FORCE || this == EMERGENCY_IN_FORCE;
    }

    public String text() {
        return text;
    }
}
