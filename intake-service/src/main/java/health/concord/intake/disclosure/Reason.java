package health.concord.intake.disclosure;

/**
 * Why a disclosure is permitted or denied; from the furthest to the closest to a permission, so that of several
 * consents the one that came closest explains the denial.
 */
public enum Reason {
    COUNSELLING_NOTES_APART(
            "Counselling notes need a consent of their own and are never asked for with anything else."),
    CONSENT_MISSING("The client has signed no consent to disclose."),
    RECIPIENT_NOT_NAMED("No consent names this recipient."),
    PURPOSE_NOT_COVERED("No consent to this recipient covers this purpose."),
    CATEGORY_NOT_COVERED("No consent for this purpose covers all of this information."),
    CONSENT_EXPIRED("The consent that covered this has expired."),
    CONSENT_REVOKED("The client has revoked the consent that covered this."),
    CONSENT_IN_FORCE("A consent in force covers this.");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
