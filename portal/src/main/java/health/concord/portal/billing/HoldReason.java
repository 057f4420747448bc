package health.concord.portal.billing;

import health.concord.portal.language.Say;
import java.util.Arrays;
import java.util.Locale;

/** Why a claim is held, in words, and whether the biller can put it right or someone else must. */
public enum HoldReason {
    AUTH_MISSING(true),
    AUTH_EXHAUSTED(true),
    COVERAGE_MISSING(true),
    PAYER_DIFFERS(true),
    SECONDARY_REASON_MISSING(true),
    POLICY_MISSING(true),
    CODE_MISSING(true),
    TIMELY_FILING(true),
    DUPLICATE_PER_DIEM(true),
    WEEK_EXCLUDED(true),
    MIXED_MODALITY(true),
    NCCI_OVERLAP(true),
    NCCI_PAIR(true),
    MUE_EXCEEDED(true),
    PHP_TOO_CLOSE(true),
    RELIANCE_REVIEW(true),
    CLIENT_DETAILS_MISSING(true),
    NOTE_MISSING(false),
    CERT_MISSING(false),
    CERT_EXPIRED(false),
    CERT_WEEK_MINUTES(false),
    DIAGNOSIS_MISSING(false),
    CONSENT_MISSING(false),
    OVERLAP(false),
    WEEK_MIN_DAYS(false),
    WEEK_MIN_MINUTES(false),
    WEEK_MIN_SERVICES(false),
    SITE_INELIGIBLE(false),
    PROVIDER_MISSING(false),
    OTHER(true);

    private final boolean billers;

    HoldReason(boolean billers) {
        this.billers = billers;
    }

    /** A code this portal does not know yet is still shown. */
    public static HoldReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(OTHER);
    }

    public String title() {
        return Say.words("billing.hold." + name());
    }

    public String task() {
        return Say.words("billing.task." + name());
    }

    /** Whether a biller can put it right. */
    public boolean isBillers() {
        return billers;
    }
}
