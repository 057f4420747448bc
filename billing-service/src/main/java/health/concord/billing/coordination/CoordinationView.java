package health.concord.billing.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.claim.Remainder;
import health.concord.billing.claim.Remainders;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim among those of a client's payers.
 *
 * @param asksCents what it asks for of what was left before it; null for a claim on the first payer
 * @param before what payers before it answered, in their order
 * @param after claims on the next payers, those ended among them
 * @param mayBeSentFromHere whether the payer before passed it on, and nobody has answered it or taken it in: see {@code
 *     POST /claims/{id}/own-sending}
 * @param mayBeLeftToPerson whether it asks a further payer and has not left: see {@code POST
 *     /claims/{id}/remainder-to-person}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoordinationView(
        UUID claim,
        @Nullable UUID earlier,
        @Nullable Long asksCents,
        String currency,
        List<Before> before,
        List<After> after,
        boolean mayBeSentFromHere,
        boolean mayBeLeftToPerson,
        long version) {

    /**
     * What a payer before answered.
     *
     * @param byLine whether it answered about each line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Before(
            UUID payer,
            String name,
            LocalDate answeredOn,
            @Nullable String control,
            long paidCents,
            long leftCents,
            boolean byLine,
            List<Taken> adjustments) {}

    /** What it took off, for the claim as a whole. */
    public record Taken(String group, String reason, long amountCents) {}

    /**
     * A claim on the next payer.
     *
     * @param forwarded whether the payer before passed it on by itself, so that none was sent from here
     */
    public record After(
            UUID claim,
            String number,
            UUID payer,
            String name,
            ClaimState state,
            long asksCents,
            boolean forwarded,
            boolean leftToPerson) {

        static After of(Claim claim, String name) {
            Remainder remainder = Objects.requireNonNull(claim.remainder());
            return new After(
                    claim.id(),
                    claim.number(),
                    Objects.requireNonNull(claim.basis().payer()),
                    name,
                    claim.state(),
                    remainder.cents(),
                    remainder.forwarded(),
                    remainder.leftToPerson());
        }
    }

    static Before before(PriorAnswer answer, String name) {
        PriorAnswer.Content content = answer.content();
        return new Before(
                answer.payer(),
                name,
                content.answeredOn(),
                content.control(),
                content.paid().cents(),
                content.left().cents(),
                !content.lines().isEmpty(),
                content.adjustments().stream().map(CoordinationView::taken).toList());
    }

    private static Taken taken(Adjustment adjustment) {
        return new Taken(
                adjustment.group(), adjustment.reason(), adjustment.amount().cents());
    }

    static CoordinationView of(Claim claim, List<Before> before, List<After> after) {
        Remainder remainder = claim.remainder();
        return new CoordinationView(
                claim.id(),
                remainder == null ? null : remainder.of(),
                remainder == null ? null : remainder.cents(),
                Money.CURRENCY,
                before,
                after,
                Remainders.mayBeSentFromHere(claim),
                Remainders.mayBeLeftToPerson(claim),
                claim.version());
    }
}
