package health.concord.billing.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.acknowledgement.ClaimStatusView;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.delivery.Outcome;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import health.concord.billing.eligibility.ExpectedShare;
import health.concord.billing.ledger.ClaimStory;
import health.concord.billing.remittance.RemittanceView;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.TraceStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a claim rests on, in one place: sessions with their minutes, that notes were signed, authorisation, thresholds,
 * policy version, consent, waivers, what was said of it, and its money.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimEvidence(
        UUID claim,
        String number,
        String site,
        UUID client,
        LocalDate weekOf,
        ClaimState state,
        long totalCents,
        @Nullable String payer,
        @Nullable Policy policy,
        @Nullable Authorised authorisation,
        @Nullable Consent consent,
        @Nullable PatientShare patientShare,
        List<Line> lines,
        List<Waived> waivers,
        List<Moved> history,
        List<ClaimStatusView> statuses,
        List<RemittanceView.AnswerView> answers,
        ClaimStory ledger) {

    /** The terms it was made under. */
    public record Policy(UUID id, int version, LocalDate effectiveFrom, String source) {}

    /** The authorisation whose number it carries. */
    public record Authorised(String number, String service, int units, int used, LocalDate from, LocalDate to) {}

    /** By which consent the payer was told of it, in which file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Consent(
            @Nullable UUID consent,
            List<String> categories,
            @Nullable String notice,
            String file,
            @Nullable Instant sentAt) {}

    /**
     * What the person owes of it, expected and answered, beside what the person paid for its days.
     *
     * @param expected by what the payer told of the plan; null where it told nothing
     * @param collectedCents paid for its days before it was sent, and not given back
     * @param answeredCents what the payer left to the person; null until it answered
     * @param creditCents what was paid beyond that, to be given back or kept for what is owed elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PatientShare(
            @Nullable ExpectedShare expected,
            long collectedCents,
            @Nullable Long answeredCents,
            long creditCents) {}

    /**
     * A line with the sessions that make it, and how it came about: thresholds are among its steps.
     *
     * @param authorisation the payer's number of the authorisation whose units it draws; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int position,
            LocalDate date,
            @Nullable String code,
            List<String> modifiers,
            int units,
            int minutes,
            long amountCents,
            @Nullable String authorisation,
            List<Session> sessions,
            List<TraceStep> trace) {}

    /**
     * A session.
     *
     * @param noteSigned that a signed note exists; its text is nowhere in billing
     */
    public record Session(
            UUID service,
            UUID session,
            UUID clinician,
            ServiceType type,
            Instant from,
            Instant to,
            int minutes,
            ServiceMode mode,
            boolean noteSigned,
            Outcome outcome) {}

    /** A hold that a person let go. */
    public record Waived(HoldCode hold, String detail, String reason, String by, Instant at) {}

    /** A step of its history. */
    public record Moved(ClaimState to, String by, String why, Instant at) {}
}
