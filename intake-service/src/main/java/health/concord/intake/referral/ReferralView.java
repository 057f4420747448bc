package health.concord.intake.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.client.LikelyDuplicate;
import health.concord.intake.episode.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral. To the partner clinic that sent it, only what it sent itself, what was asked of it, and how it stands as
 * far as the client's consent lets it know: no client, no episode, no history.
 *
 * @param status RECEIVED to a partner clinic that no consent lets know of the decision
 * @param statusWithheld to a partner clinic, whether consent is missing for it to learn the decision, made or not
 * @param organisation the partner clinic that sent it
 * @param ageDays days since it was received, until it was decided
 * @param next what it waits for; {@code nextStep} and {@code dueOn} are the owner's words for it
 * @param overdue whether {@code dueOn} has passed
 * @param messages what was asked of the referrer and answered; only when one referral is asked for
 * @param history only when one referral is asked for, by staff
 * @param likelyDuplicates known clients who may be the same person; only to staff who enter it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        String site,
        ReferralStatus status,
        @Nullable Boolean statusWithheld,
        Urgency urgency,
        Program program,
        LocalDate receivedOn,
        Instant enteredAt,
        Source source,
        @Nullable String organisation,
        @Nullable Integer ageDays,
        @Nullable String owner,
        @Nullable NextStep next,
        @Nullable String nextStep,
        @Nullable LocalDate dueOn,
        @Nullable Boolean overdue,
        @Nullable UUID client,
        @Nullable String clientLabel,
        @Nullable UUID episode,
        @Nullable String reason,
        @Nullable List<ReferralMessageView> messages,
        @Nullable List<ReferralStepView> history,
        @Nullable List<LikelyDuplicate> likelyDuplicates,
        long version) {

    static ReferralView forStaff(Referral r, Day today, @Nullable Told told) {
        return new ReferralView(
                r.id(),
                r.site(),
                r.status(),
                null,
                r.urgency(),
                r.episode().program(),
                r.receivedOn(),
                r.enteredAt(),
                new Source(r.sourceKind(), r.sourceName()),
                r.organisation(),
                r.ageOn(today.date(), today.zone()),
                r.owner(),
                r.next(),
                r.nextStep(),
                r.nextStepDue(),
                r.nextStepDue() == null
                        ? null
                        : r.nextStepDue().isBefore(today.date()) && !r.status().isDecided(),
                r.episode().client().id(),
                r.episode().client().label(),
                r.episode().id(),
                r.reason(),
                told == null ? null : told.messagesFor(true),
                told == null
                        ? null
                        : told.history().stream().map(ReferralStepView::of).toList(),
                told == null ? null : told.likelyDuplicates(),
                r.version());
    }

    /** @param mayKnow whether a consent in force lets the clinic know how its referral stands */
    static ReferralView forPartner(Referral r, boolean mayKnow, @Nullable Told told) {
        ReferralStatus shown = r.status().isDecided() && !mayKnow ? ReferralStatus.RECEIVED : r.status();
        return new ReferralView(
                r.id(),
                r.site(),
                shown,
                !mayKnow,
                r.urgency(),
                r.episode().program(),
                r.receivedOn(),
                r.enteredAt(),
                new Source(r.sourceKind(), r.sourceName()),
                r.organisation(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                told == null ? null : told.messagesFor(false),
                null,
                null,
                // The version would tell of a decision that the status must not.
                mayKnow ? r.version() : 0);
    }
}
