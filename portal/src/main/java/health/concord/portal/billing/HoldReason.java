package health.concord.portal.billing;

import java.util.Arrays;
import java.util.Locale;

/** Why a claim is held, in words, and whether the biller can put it right or someone else must. */
public enum HoldReason {
    AUTH_MISSING("No authorisation on file", "Record the payer's authorisation", true),
    AUTH_EXHAUSTED("The authorised units are used up", "Ask the payer for more units", true),
    COVERAGE_MISSING("No coverage on the day", "Record the client's coverage", true),
    POLICY_MISSING("No policy of the payer for the program", "Add the payer's policy", true),
    CODE_MISSING("The policy has no code for the service", "Complete the payer's policy", true),
    TIMELY_FILING("The payer's time to file has run out", "Decide whether to ask for an exception", true),
    DUPLICATE_PER_DIEM("Another program has the day's per diem", "Settle which program bills the day", true),
    MIXED_MODALITY("In person and by video on one line", "Settle how the line is billed", true),
    NCCI_OVERLAP("Two codes at one time that are paid apart", "Settle which code stands", true),
    NCCI_PAIR("Two codes that are not paid together", "Settle which code stands", true),
    MUE_EXCEEDED("More units than one day may have", "Check the units of the day", true),
    PHP_TOO_CLOSE("Partial hospitalisation within seven days", "Settle which program bills the week", true),
    RELIANCE_REVIEW("Consent was revoked after the service", "Decide whether earlier consent still covers it", true),
    CLIENT_DETAILS_MISSING("A detail of the client is missing", "Complete it with intake", true),
    NOTE_MISSING("The note is not signed", "A clinician signs it", false),
    CERT_MISSING("No physician's certification", "A clinician obtains it", false),
    CERT_EXPIRED("The physician's certification ran out", "A clinician renews it", false),
    DIAGNOSIS_MISSING("The episode has no diagnosis", "A clinician records it", false),
    CONSENT_MISSING("No consent for this payer", "Intake asks the client", false),
    OVERLAP("The client is recorded in two places at once", "A clinician corrects the attendance", false),
    WEEK_MIN_DAYS("Too few days in the week", "The scheduler offers a make-up", false),
    WEEK_MIN_MINUTES("Too few minutes in the week", "The scheduler offers a make-up", false),
    SITE_INELIGIBLE("The payer does not pay this kind of site", "A program administrator decides", false),
    PROVIDER_MISSING("The site has no billing provider", "A program administrator sets it", false),
    OTHER("Held", "Look at the claim", true);

    private final String title;
    private final String task;
    private final boolean billers;

    HoldReason(String title, String task, boolean billers) {
        this.title = title;
        this.task = task;
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
        return title;
    }

    public String task() {
        return task;
    }

    /** Whether a biller can put it right. */
    public boolean isBillers() {
        return billers;
    }
}
