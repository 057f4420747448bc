package health.concord.intake.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.episode.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral. To the partner clinic that sent it, only what it sent itself and how it stands: no client, no episode, no
 * history.
 *
 * @param organisation the partner clinic that sent it
 * @param history only when one referral is asked for, by staff
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        String site,
        ReferralStatus status,
        Urgency urgency,
        Program program,
        LocalDate receivedOn,
        Instant enteredAt,
        Source source,
        @Nullable String organisation,
        @Nullable UUID client,
        @Nullable String clientLabel,
        @Nullable UUID episode,
        @Nullable String reason,
        @Nullable List<ReferralStepView> history,
        long version) {

    static ReferralView forStaff(Referral r, @Nullable List<ReferralStep> history) {
        return view(
                r,
                true,
                history == null
                        ? null
                        : history.stream().map(ReferralStepView::of).toList());
    }

    static ReferralView forPartner(Referral r) {
        return view(r, false, null);
    }

    private static ReferralView view(Referral r, boolean staff, @Nullable List<ReferralStepView> history) {
        return new ReferralView(
                r.id(),
                r.site(),
                r.status(),
                r.urgency(),
                r.episode().program(),
                r.receivedOn(),
                r.enteredAt(),
                new Source(r.sourceKind(), r.sourceName()),
                r.organisation(),
                staff ? r.episode().client().id() : null,
                staff ? r.episode().client().label() : null,
                staff ? r.episode().id() : null,
                staff ? r.reason() : null,
                history,
                r.version());
    }
}
