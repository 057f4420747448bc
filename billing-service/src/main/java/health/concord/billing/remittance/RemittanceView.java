package health.concord.billing.remittance;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.RemittedLine;
import health.concord.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment on the wire.
 *
 * @param imbalances why it was quarantined, with both figures; empty for one that was posted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemittanceView(
        UUID id,
        String source,
        @Nullable UUID file,
        RemittanceState state,
        String site,
        @Nullable UUID payer,
        String payerName,
        String payerTin,
        String trace,
        LocalDate paidOn,
        long amountCents,
        String currency,
        String method,
        int claimCount,
        List<ImbalanceView> imbalances,
        List<KeptBackView> providerAdjustments,
        List<AnswerView> claims,
        Instant takenAt,
        String takenBy) {

    /** A sum that does not hold: what its parts make, and what the payer says. */
    public record ImbalanceView(String level, String of, long reckonedCents, long toldCents, long differenceCents) {}

    /** What was kept back of the payment as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeptBackView(String reason, @Nullable String reference, long amountCents) {}

    /** What it says of one claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerView(
            UUID id,
            int ordinal,
            String number,
            String status,
            long chargedCents,
            long paidCents,
            @Nullable String payerControl,
            @Nullable UUID claim,
            @Nullable String matchedBy,
            String state,
            List<AdjustmentView> adjustments,
            List<String> remarks,
            List<LineView> lines) {

        static AnswerView of(RemittedClaimRecord kept) {
            return new AnswerView(
                    kept.id(),
                    kept.ordinal(),
                    kept.content().number(),
                    kept.content().status(),
                    kept.content().charged().cents(),
                    kept.content().paid().cents(),
                    kept.content().payerControl(),
                    kept.claim(),
                    kept.matchedBy(),
                    kept.state().name(),
                    AdjustmentView.of(kept.content().adjustments()),
                    kept.content().remarks(),
                    kept.content().lines().stream().map(LineView::of).toList());
        }
    }

    /** What it says of one line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineView(
            @Nullable String code,
            List<String> modifiers,
            @Nullable LocalDate date,
            @Nullable String control,
            long chargedCents,
            long paidCents,
            List<AdjustmentView> adjustments,
            List<String> remarks) {

        static LineView of(RemittedLine line) {
            return new LineView(
                    line.code(),
                    line.modifiers(),
                    line.date(),
                    line.control(),
                    line.charged().cents(),
                    line.paid().cents(),
                    AdjustmentView.of(line.adjustments()),
                    line.remarks());
        }
    }

    /** What was taken off. */
    public record AdjustmentView(String group, String reason, long amountCents) {

        static List<AdjustmentView> of(List<Adjustment> adjustments) {
            return adjustments.stream()
                    .map(one -> new AdjustmentView(
                            one.group(), one.reason(), one.amount().cents()))
                    .toList();
        }
    }

    static RemittanceView of(RemittanceRecord record, List<RemittedClaimRecord> answers) {
        return new RemittanceView(
                record.id(),
                record.source().name(),
                record.file(),
                record.state(),
                record.site(),
                record.payer(),
                record.payerName(),
                record.payerTin(),
                record.trace(),
                record.paidOn(),
                record.amountCents(),
                Money.CURRENCY,
                record.method(),
                record.claimCount(),
                record.imbalances().stream()
                        .map(wrong -> new ImbalanceView(
                                wrong.level(),
                                wrong.of(),
                                wrong.reckoned().cents(),
                                wrong.told().cents(),
                                wrong.told().cents() - wrong.reckoned().cents()))
                        .toList(),
                record.adjustments().stream()
                        .map(kept -> new KeptBackView(
                                kept.reason(), kept.reference(), kept.amount().cents()))
                        .toList(),
                answers.stream().map(AnswerView::of).toList(),
                record.takenAt(),
                record.takenBy());
    }
}
