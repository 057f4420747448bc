package health.concord.billing.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.payer.PayerName;
import health.concord.billing.policy.ClaimForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim on the wire, whole.
 *
 * @param successor the claim that replaces or voids it, where one was made
 * @param mayBeSentAgain whether it was rejected, and is sent again once what was wrong is mended
 * @param mayBeReplaced whether its payer took it in and gave its number of it
 * @param mayBeVoided likewise, and no other claim takes its place yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimView(
        UUID id,
        String number,
        String site,
        UUID client,
        UUID episode,
        @Nullable PayerName payer,
        @Nullable UUID coverage,
        @Nullable UUID policy,
        @Nullable UUID authorisation,
        @Nullable ClaimForm form,
        LocalDate weekOf,
        ClaimState state,
        long totalCents,
        String currency,
        List<LineView> lines,
        List<StepView> history,
        @Nullable String consentNote,
        @Nullable String needsReplacement,
        @Nullable UUID batch,
        String frequency,
        @Nullable UUID original,
        @Nullable UUID remainderOf,
        @Nullable Long remainderCents,
        @Nullable String payerControl,
        Instant createdAt,
        @Nullable UUID successor,
        boolean mayBeSentAgain,
        boolean mayBeReplaced,
        boolean mayBeVoided,
        long version) {

    /** One row of the history. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(Instant at, String by, @Nullable ClaimState from, ClaimState to, String why) {}

    static ClaimView of(Claim claim, @Nullable PayerName payer, List<LineView> lines, @Nullable UUID successor) {
        boolean replaceable = Replacing.isPossible(claim);
        return new ClaimView(
                claim.id(),
                claim.number(),
                claim.site(),
                claim.client(),
                claim.basis().episode(),
                payer,
                claim.basis().coverage(),
                claim.basis().policy(),
                claim.basis().authorisation(),
                claim.basis().form(),
                claim.weekOf(),
                claim.state(),
                claim.total().cents(),
                Money.CURRENCY,
                lines,
                claim.history().stream()
                        .map(step -> new StepView(step.at(), step.by(), step.fromState(), step.toState(), step.why()))
                        .toList(),
                claim.progress().consentNote(),
                claim.succession().replacementReason(),
                claim.progress().batch(),
                claim.succession().frequency(),
                claim.succession().original(),
                claim.remainder() == null ? null : claim.remainder().of(),
                claim.remainder() == null ? null : claim.remainder().cents(),
                claim.succession().payerControl(),
                claim.createdAt(),
                successor,
                claim.state() == ClaimState.REJECTED,
                replaceable,
                replaceable && successor == null,
                claim.version());
    }
}
