package health.concord.intake.consent;

import java.util.Set;

/** What a disclosure is for. */
public enum Use {
    TREATMENT,
    PAYMENT,
    OPERATIONS,
    REFERRAL_STATUS,
    /** Proceedings against the patient: never combined with another use (42 CFR 2.31(d)). */
    LEGAL,
    OTHER,
    /** A medical emergency (42 CFR 2.51): asked about, never consented to; it takes a declaration. */
    EMERGENCY;

    /** What one consent to "treatment, payment and health care operations" covers, now and later. */
    static final Set<Use> TPO = Set.of(TREATMENT, PAYMENT, OPERATIONS);
}
