package health.concord.billing.rule;

import java.util.List;
import java.util.Optional;

/** Why a line is not billed yet, and who can put it right. A hold goes by itself once its cause is gone. */
public enum HoldCode {
    /** The payer wants more qualifying days in the week. */
    WEEK_MIN_DAYS(Clears.SCHEDULER, Clears.CLINICIAN),
    /** The payer wants more minutes in the week. */
    WEEK_MIN_MINUTES(Clears.SCHEDULER, Clears.CLINICIAN),
    /** The code that pays the week at once wants more services in it. */
    WEEK_MIN_SERVICES(Clears.SCHEDULER, Clears.CLINICIAN),
    /** Another code pays the week at once, and this one is not paid beside it. */
    WEEK_EXCLUDED(Clears.BILLER),
    /** The client is recorded in two places at once. */
    OVERLAP(Clears.CLINICIAN, Clears.SCHEDULER),
    /** Two codes that are only paid apart were given at the same time. */
    NCCI_OVERLAP(Clears.CLINICIAN, Clears.BILLER),
    /** Two codes that the loaded pairs do not let be paid together as they were given. */
    NCCI_PAIR(Clears.CLINICIAN, Clears.BILLER),
    /** More units than the loaded limits take to be right. */
    MUE_EXCEEDED(Clears.CLINICIAN, Clears.BILLER),
    /** The payer wants an authorisation and none is on file for the day. */
    AUTH_MISSING(Clears.BILLER),
    /** The authorised units are used up. */
    AUTH_EXHAUSTED(Clears.BILLER),
    /** Medicare pays second, and nobody recorded why. */
    SECONDARY_REASON_MISSING(Clears.BILLER, Clears.INTAKE_COORDINATOR),
    /** The note is not signed. */
    NOTE_MISSING(Clears.CLINICIAN),
    /** No coverage is in force on the day. */
    COVERAGE_MISSING(Clears.BILLER, Clears.INTAKE_COORDINATOR),
    /** The payer itself told that another is to be billed. */
    PAYER_DIFFERS(Clears.BILLER, Clears.INTAKE_COORDINATOR),
    /** The payer has no policy for the program on the day. */
    POLICY_MISSING(Clears.BILLER),
    /** The policy has no code for this kind of service. */
    CODE_MISSING(Clears.BILLER),
    /** The payer's time to file has run out. */
    TIMELY_FILING(Clears.BILLER, Clears.PROGRAM_ADMIN),
    /** Another program has the day's per diem already. */
    DUPLICATE_PER_DIEM(Clears.BILLER),
    /** The services of one line were met in different ways, in person and by video. */
    MIXED_MODALITY(Clears.BILLER),
    /** No physician's certification covers the day yet. */
    CERT_MISSING(Clears.CLINICIAN),
    /** The physician's certification had run out. */
    CERT_EXPIRED(Clears.CLINICIAN),
    /** The physician certified less time a week than the payer wants. */
    CERT_WEEK_MINUTES(Clears.CLINICIAN),
    /** This payer does not pay this kind of site. */
    SITE_INELIGIBLE(Clears.PROGRAM_ADMIN),
    /** The episode has no diagnosis. */
    DIAGNOSIS_MISSING(Clears.CLINICIAN),
    /** Name, birth date, sex or address is missing or cannot be written on a claim. */
    CLIENT_DETAILS_MISSING(Clears.INTAKE_COORDINATOR, Clears.BILLER),
    /** The site has no billing provider in the configuration. */
    PROVIDER_MISSING(Clears.PROGRAM_ADMIN),
    /** No consent in force allows the disclosure. */
    CONSENT_MISSING(Clears.INTAKE_COORDINATOR, Clears.CLINICIAN),
    /** The service was given before the consent was revoked: a person decides about reliance. */
    RELIANCE_REVIEW(Clears.PROGRAM_ADMIN),
    /** A partial hospitalization day lies within the days that the payer wants between the two programs. */
    PHP_TOO_CLOSE(Clears.BILLER);

    private final List<String> clearedBy;

    HoldCode(String... clearedBy) {
        this.clearedBy = List.of(clearedBy);
    }

    /** The roles that can remove the cause. */
    public List<String> clearedBy() {
        return clearedBy;
    }

    /** The roles that may let the line go in spite of it; empty where nothing but the cause's end will do. */
    public List<String> waivedBy() {
        return switch (this) {
            case WEEK_MIN_DAYS, WEEK_MIN_MINUTES, WEEK_MIN_SERVICES, AUTH_MISSING, AUTH_EXHAUSTED, TIMELY_FILING ->
                List.of(Clears.BILLER, Clears.PROGRAM_ADMIN);
            // Limits are likelihoods; what was really done is sent with its documentation at hand.
            case MUE_EXCEEDED -> List.of(Clears.BILLER);
            // Sends what a revoked consent covered (42 CFR 2.31, reliance): not for those to decide who are paid by it.
            case RELIANCE_REVIEW -> List.of(Clears.PROGRAM_ADMIN);
            // What the physician signed goes before what was told of it.
            case CERT_WEEK_MINUTES -> List.of(Clears.PROGRAM_ADMIN);
            case OVERLAP -> List.of(Clears.CLINICIAN);
            case MIXED_MODALITY, PHP_TOO_CLOSE, PAYER_DIFFERS -> List.of(Clears.BILLER);
            default -> List.of();
        };
    }

    /** As what the payer would answer if the line went all the same (group and reason of CAS); empty where unknown. */
    public Optional<String> predicts() {
        return Optional.ofNullable(
                switch (this) {
                    case AUTH_MISSING, AUTH_EXHAUSTED -> "CO-197";
                    case SECONDARY_REASON_MISSING -> "CO-22";
                    case PAYER_DIFFERS -> "CO-109";
                    case TIMELY_FILING -> "CO-29";
                    case DUPLICATE_PER_DIEM -> "CO-18";
                    case NCCI_OVERLAP, NCCI_PAIR -> "CO-236";
                    case MUE_EXCEEDED -> "CO-151";
                    case SITE_INELIGIBLE -> "CO-B7";
                    case CERT_MISSING, CERT_EXPIRED, CERT_WEEK_MINUTES -> "CO-50";
                    case WEEK_EXCLUDED -> "CO-97";
                    default -> null;
                });
    }

    /** Whether only the consent decision sets and lifts it. */
    public boolean isConsent() {
        return this == CONSENT_MISSING || this == RELIANCE_REVIEW;
    }

    private static final class Clears {
        static final String BILLER = "biller";
        static final String CLINICIAN = "clinician";
        static final String SCHEDULER = "scheduler";
        static final String INTAKE_COORDINATOR = "intake-coordinator";
        static final String PROGRAM_ADMIN = "program-admin";
    }
}
