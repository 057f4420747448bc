package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.edi.RemittedLine;
import health.concord.billing.money.Money;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.remittance.AdjustmentReasons.Route;
import health.concord.billing.remittance.AnsweredLine;
import health.concord.billing.remittance.ClaimAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer answered about a claim in all its answers: a reversal cancels what it takes back, since its amounts are
 * the same below nought. A line's answer is told on where each line can be found and accounts for its charge; else what
 * was said is told for the claim as a whole, if that accounts for its charge.
 */
final class Adjudication {

    private final Claim claim;
    private final AdjustmentReasons reasons;
    private final Map<UUID, Sums> lines = new HashMap<>();
    private final Sums ofClaim = new Sums();
    private final Sums inAll = new Sums();
    private boolean everyLineFound = true;
    private @Nullable RemittedClaim last;
    private @Nullable LocalDate answeredOn;

    private Adjudication(Claim claim, AdjustmentReasons reasons) {
        this.claim = claim;
        this.reasons = reasons;
    }

    static Adjudication of(Claim claim, List<ClaimAnswers.Answer> answers, AdjustmentReasons reasons) {
        Adjudication all = new Adjudication(claim, reasons);
        answers.forEach(answer -> all.add(answer.content(), answer.paidOn()));
        return all;
    }

    private void add(RemittedClaim answer, LocalDate paidOn) {
        inAll.add(answer.paid(), answer.allAdjustments());
        ofClaim.add(answer.lines().isEmpty() ? answer.paid() : Money.ZERO, answer.adjustments());
        for (RemittedLine told : answer.lines()) {
            UUID root = AnsweredLine.of(claim, told).map(ClaimLine::root).orElse(null);
            if (root == null) {
                everyLineFound = false;
            } else {
                lines.computeIfAbsent(root, id -> new Sums()).add(told.paid(), told.adjustments());
            }
        }
        if (!answer.isReversal()) {
            last = answer;
        }
        answeredOn = paidOn;
    }

    boolean wasForwarded() {
        return last != null && last.wasForwarded();
    }

    /** The lines that were answered, where the answer is told line by line; else all, if it can be told at all. */
    List<ClaimLine> answeredLines() {
        if (isByLine()) {
            return claim.lines().stream()
                    .filter(line -> lines.containsKey(line.root()) && accountsFor(line))
                    .toList();
        }
        return inAll.accountFor(claim.total()) ? claim.lines() : List.of();
    }

    /** Whether parts of the claim may go apart. */
    boolean isByLine() {
        return everyLineFound && !lines.isEmpty() && ofClaim.isEmpty();
    }

    /** What was answered about these lines, as the next payer is told. */
    PriorAnswer.Content about(List<ClaimLine> of) {
        String control = last == null ? null : last.payerControl();
        LocalDate day = Objects.requireNonNull(answeredOn);
        if (!isByLine()) {
            return new PriorAnswer.Content(
                    day, control, inAll.paid(), left(inAll.adjustments()), inAll.adjustments(), Map.of());
        }
        Map<UUID, PriorAnswer.Line> told = new HashMap<>();
        Money paid = Money.ZERO;
        Money left = Money.ZERO;
        for (ClaimLine line : of) {
            Sums sums = Objects.requireNonNull(lines.get(line.root()));
            PriorAnswer.Line one = new PriorAnswer.Line(sums.paid(), left(sums.adjustments()), sums.adjustments());
            told.put(line.root(), one);
            paid = paid.plus(one.paid());
            left = left.plus(one.left());
        }
        return new PriorAnswer.Content(day, control, paid, left, List.of(), told);
    }

    private boolean accountsFor(ClaimLine line) {
        return Objects.requireNonNull(lines.get(line.root())).accountFor(line.amount());
    }

    private Money left(List<Adjustment> adjustments) {
        return adjustments.stream()
                .filter(one -> reasons.of(one.group(), one.reason()).route() == Route.PATIENT)
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
