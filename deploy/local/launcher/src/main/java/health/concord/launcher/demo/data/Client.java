package health.concord.launcher.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client. Answers, totals and factors here go before those of the clinical picture; null there means "not asked".
 *
 * @param birthday month and day, such as {@code 05-17}; the year follows from the age at seeding
 * @param picture key of a clinical picture
 * @param available name of a list of weekly times
 * @param payer code of a payer; null for somebody who pays alone
 * @param second who pays after that payer; null for nobody
 * @param units authorised for this client, where not the payer's usual number
 * @param intake steps done, for clients who are still in intake; null for all
 * @param hold what became of the safety hold that the answers raised
 * @param accepts key of a group that the accepted week must have; null for the first week offered
 * @param keepApart marks; two clients who share one are never put into the same group
 * @param revoked day on which the consent was revoked
 * @param after how the intensive program ended
 * @param note what to look at, for readers of the file
 */
public record Client(
        String key,
        String name,
        Stage stage,
        String site,
        String sex,
        int age,
        String birthday,
        String picture,
        Referred referred,
        String available,
        @Nullable String payer,
        @Nullable String memberId,
        @Nullable Second second,
        @Nullable Integer units,
        @Nullable String pronouns,
        @Nullable String language,
        @Nullable String therapistLanguage,
        @Nullable String guardian,
        @Nullable Map<String, JsonNode> answers,
        @Nullable Map<String, JsonNode> totals,
        @Nullable Map<String, JsonNode> factors,
        @Nullable List<IntakeStep> intake,
        @Nullable Hold hold,
        @Nullable String accepts,
        @Nullable Attended attendance,
        @Nullable List<String> keepApart,
        @Nullable When revoked,
        @Nullable Ending after,
        @Nullable String note) {

    /** What an intake consists of, beside the referral. */
    public enum IntakeStep {
        CONSENT,
        ANSWERS,
        PROFILE
    }

    /** A payer after the first, with the client's number there. */
    public record Second(String payer, String memberId) {}

    /** Whether a clinician has acknowledged a safety hold yet. */
    public enum Hold {
        STANDS,
        ACKNOWLEDGED
    }

    /** On to a lower level of care, or out of the program. */
    public enum Ending {
        STEP_DOWN,
        COMPLETED,
        LEFT
    }

    /**
     * Who sent the client, and when; this week and by their own system where no week is given.
     *
     * @param by a partner clinic by its organisation, or SELF, COURT, EMPLOYER, CLINIC as staff entered it
     */
    public record Referred(
            String by,
            @Nullable Integer week,
            @Nullable Day day,
            @Nullable String urgency,
            @Nullable String reason) {

        public boolean isByPartner() {
            return week == null;
        }
    }

    /**
     * The weeks a client came, from the Monday of {@code from} to the Sunday of {@code to}.
     *
     * @param corrected days first recorded as absences by mistake
     */
    public record Attended(
            int from,
            int to,
            @Nullable List<Absence> absent,
            @Nullable List<Minutes> late,
            @Nullable List<Minutes> leftEarly,
            @Nullable List<When> corrected) {}

    public record Absence(int week, Day day, String reason) {}

    /** Minutes missed at the beginning or the end of the day's first or last session. */
    public record Minutes(int week, Day day, int minutes) {}

    public boolean does(IntakeStep step) {
        return intake == null || intake.contains(step);
    }

    public boolean isMinor() {
        return guardian != null;
    }

    public String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    public String familyName() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
