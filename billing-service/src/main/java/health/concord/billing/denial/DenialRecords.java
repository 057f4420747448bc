package health.concord.billing.denial;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.RemittedLine;
import health.concord.billing.money.Money;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.remittance.AnsweredLine;
import health.concord.billing.remittance.ClaimAnswered;
import health.concord.billing.remittance.PaymentPosted;
import health.concord.billing.rule.HoldCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps denials in step with what payers answer, in the transaction that posts the answer. */
@ApplicationScoped
class DenialRecords {

    /** Where the contract does not say: the half year that most payers give. */
    private static final int USUAL_APPEAL_DAYS = 180;

    @Inject
    DenialRepository denials;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    PayerPolicies policies;

    @Transactional(Transactional.TxType.MANDATORY)
    void answered(@Observes PaymentPosted event) {
        Map<UUID, List<Denial>> before = new HashMap<>();
        denials.ofClaims(event.answers().stream().map(one -> one.claim().id()).toList())
                .forEach(denial -> before.computeIfAbsent(denial.claim(), claim -> new ArrayList<>())
                        .add(denial));
        event.answers()
                .forEach(one -> answered(one, before.computeIfAbsent(one.claim().id(), claim -> new ArrayList<>())));
    }

    /** @param known the claim's denials; what an answer before this one in the same payment denied is among them */
    private void answered(ClaimAnswered event, List<Denial> known) {
        boolean stillDenied = !event.answer().isReversal()
                && event.denied().compareTo(Money.ZERO) > 0
                && event.answer().allAdjustments().stream().anyMatch(this::isDenial);
        known.forEach(before -> before.end(stillDenied ? DenialState.UPHELD : DenialState.OVERTURNED));
        if (!stillDenied) {
            return;
        }
        StillOwed owed = new StillOwed(event);
        LocalDate deadline = event.paidOn().plusDays(appealDays(event.claim()));
        event.answer()
                .adjustments()
                .forEach(adjustment ->
                        keep(event, known, null, adjustment, event.answer().remarks(), deadline, owed));
        for (RemittedLine line : event.answer().lines()) {
            UUID own = AnsweredLine.of(event.claim(), line).map(ClaimLine::id).orElse(null);
            line.adjustments()
                    .forEach(adjustment -> keep(event, known, own, adjustment, line.remarks(), deadline, owed));
        }
    }

    private void keep(
            ClaimAnswered event,
            List<Denial> known,
            @Nullable UUID line,
            Adjustment adjustment,
            List<String> remarks,
            LocalDate deadline,
            StillOwed owed) {
        Money amount = isDenial(adjustment) ? owed.of(adjustment) : Money.ZERO;
        if (amount.compareTo(Money.ZERO) > 0) {
            Denial denial = new Denial(
                    event.claim(),
                    line,
                    event.remittance(),
                    reasons.of(adjustment.group(), adjustment.reason()),
                    remarks,
                    amount,
                    event.paidOn(),
                    deadline);
            denial.foretoldBy(waived(event.claim(), line, denial.reason()));
            denials.persist(denial);
            known.add(denial);
        }
    }

    /** @param line null where the claim as a whole was denied */
    private static @Nullable HoldCode waived(Claim claim, @Nullable UUID line, String reason) {
        return claim.lines().stream()
                .filter(one -> line == null || one.id().equals(line))
                .flatMap(one -> one.waived().stream())
                .filter(hold -> hold.predicts().filter(reason::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private boolean isDenial(Adjustment adjustment) {
        return adjustment.amount().compareTo(Money.ZERO) > 0
                && reasons.of(adjustment.group(), adjustment.reason()).route() == AdjustmentReasons.Route.DENIAL;
    }

    private int appealDays(Claim claim) {
        UUID policy = claim.basis().policy();
        Integer days = null;
        if (claim.remainder() != null) {
            // Coded by the first payer's policy, but appealed by the contract of the payer it was sent to.
            LocalDate day = claim.lines().getFirst().serviceDate();
            days = policies.versionsOf(List.of(claim.basis().payer())).stream()
                    .filter(version -> version.isInForce(day))
                    .map(version -> version.terms().appealDays())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } else if (policy != null) {
            days = policies.version(policy).terms().appealDays();
        }
        return days == null ? USUAL_APPEAL_DAYS : days;
    }

    /** A further payer may deny the whole charge, but owes only what was left before it. */
    private static final class StillOwed {

        private final boolean bounded;
        private Money left;

        StillOwed(ClaimAnswered event) {
            bounded = event.claim().remainder() != null;
            left = event.denied();
        }

        Money of(Adjustment adjustment) {
            Money amount = bounded && adjustment.amount().compareTo(left) > 0 ? left : adjustment.amount();
            left = left.minus(amount);
            return amount;
        }
    }
}
