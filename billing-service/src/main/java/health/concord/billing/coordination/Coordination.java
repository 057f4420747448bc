package health.concord.billing.coordination;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.Remainders;
import health.concord.billing.claim.ReplacedOriginals;
import health.concord.billing.claim.Replacing;
import health.concord.billing.coordination.CoordinationFacts.AnswerFacts;
import health.concord.billing.coordination.CoordinationFacts.CoverFacts;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.money.Money;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.remittance.ClaimAnswered;
import health.concord.billing.remittance.PaymentPosted;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps claims on further payers in step with what the payers before answered, in the transaction that posts the answer.
 * One that has not left is made anew; one that has is flagged, for a person to replace.
 */
@ApplicationScoped
class Coordination {

    @Inject
    Remainders remainders;

    @Inject
    AnsweredClaims claims;

    @Inject
    ReplacedOriginals originals;

    @Inject
    CoordinationFacts facts;

    @Inject
    PriorAnswers priorAnswers;

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.MANDATORY)
    void posted(@Observes PaymentPosted payment) {
        List<Claim> answered = payment.answers().stream()
                .map(ClaimAnswered::claim)
                .distinct()
                .filter(claim -> claim.basis().form() != ClaimForm.STATEMENT
                        && !claim.succession().isVoid())
                .toList();
        Map<UUID, List<Claim>> made = remainders
                .of(answered.stream().map(Claim::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.remainder()).of()));
        Map<UUID, List<Claim>> inherited = remainders.inheritedBy(answered);
        CoverFacts covers = facts.covers(answered);
        List<Claim> shared = answered.stream()
                .filter(claim -> made.containsKey(claim.id())
                        || inherited.containsKey(claim.id())
                        || !covers.behind(claim).isEmpty())
                // What follows from one that was replaced or voided, follows from its successor.
                .filter(claim -> !claim.state().isEnded())
                .toList();
        if (!shared.isEmpty()) {
            AnswerFacts known = facts.answers(shared);
            for (Claim claim : shared) {
                Next next = new Next(
                        made.getOrDefault(claim.id(), List.of()), inherited.getOrDefault(claim.id(), List.of()));
                coordinate(claim, next, covers, known);
            }
        }
    }

    private void coordinate(Claim claim, Next next, CoverFacts covers, AnswerFacts known) {
        Adjudication answered = known.of(claim);
        Set<UUID> taken = new HashSet<>();
        for (Claim sent : next.sent()) {
            sent.lines().forEach(line -> taken.add(line.root()));
            if (!priorAnswers.areStillSo(sent, answered)) {
                sent.succession()
                        .ask("The payer before changed its answer to " + claim.number() + " after this was sent");
            }
        }
        next.unsent().forEach(one -> remainders.end(one, "The payer before answered anew"));
        Set<UUID> planned = new HashSet<>();
        for (RemainderPlan.Planned one : RemainderPlan.of(claim, answered, covers.behind(claim), taken)) {
            UUID coverage = one.draft().coverage();
            planned.add(coverage);
            if (!next.isGivenUp(coverage)) {
                next.inherited(coverage)
                        .ifPresentOrElse(before -> takePlace(before, one, known), () -> make(one, known));
            }
        }
        next.inherited().stream()
                .filter(one -> !planned.contains(one.basis().coverage()))
                .filter(one -> !one.succession().isBeingReplaced())
                .forEach(one -> one.succession()
                        .ask("Of the claim before it, now " + claim.number()
                                + ", nothing is left to ask for: void this one."));
    }

    /** The claim before it was replaced, and this is the answer to the replacement: the further payer is told of it. */
    private void takePlace(Claim before, RemainderPlan.Planned planned, AnswerFacts known) {
        Claim earlier = planned.draft().earlier();
        if (!Replacing.isPossible(before)) {
            before.succession()
                    .ask("The claim before it was replaced by " + earlier.number()
                            + ": replace this one once its payer has taken it in.");
            return;
        }
        Replacing.begin(before, "The claim before it was replaced by " + earlier.number());
        Claim successor = make(planned.replacing(before), known);
        if (planned.draft().forwarded()) {
            originals.end(
                    List.of(successor), claims.step("Passed on with " + earlier.number()), claims.today(successor));
        }
    }

    private Claim make(RemainderPlan.Planned planned, AnswerFacts known) {
        Claim earlier = planned.draft().earlier();
        Claim claim = remainders.make(
                planned.draft(),
                known.payerOf(earlier)
                        + (planned.draft().forwarded() ? " passed on " : " left ")
                        + planned.draft().amount().decimal());
        priorAnswers.keep(claim, earlier, planned.content());
        audit.record(
                "claim.remainder-made",
                "claim",
                claim.id(),
                Map.of(
                        "earlier",
                        earlier.id(),
                        "payer",
                        planned.draft().payer(),
                        "cents",
                        planned.draft().amount().cents(),
                        "forwarded",
                        planned.draft().forwarded()));
        return claim;
    }

    /** Makes a claim that takes the place of one that was sent, from what the payer before says now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(Claim sent) {
        Claim told = claims.get(Objects.requireNonNull(sent.remainder()).of());
        Claim earlier = remainders.standing(told);
        AnswerFacts known = facts.answers(List.of(earlier));
        CoverFacts covers = facts.covers(List.of(earlier));
        if (!told.id().equals(earlier.id()) && !known.isAnswered(earlier)) {
            throw Problems.refused(
                    "EARLIER_UNANSWERED",
                    "The claim before it was replaced by " + earlier.number() + ", and that is not answered yet.");
        }
        Adjudication answered = known.of(earlier);
        List<UUID> roots = sent.lines().stream().map(ClaimLine::root).toList();
        NextCovers behind = covers.behind(earlier);
        List<ClaimLine> lines = answered.answeredLines().stream()
                .filter(line -> told.id().equals(earlier.id())
                        ? roots.contains(line.root())
                        : behind.of(line)
                                .filter(cover -> cover.id().equals(sent.basis().coverage()))
                                .isPresent())
                .toList();
        Coverage cover = covers.of(earlier).stream()
                .filter(one -> one.id().equals(sent.basis().coverage()))
                .findFirst()
                .orElseThrow();
        RemainderPlan.Planned planned =
                lines.isEmpty() ? null : RemainderPlan.planned(earlier, answered, cover, lines, sent);
        if (planned == null || planned.draft().amount().compareTo(Money.ZERO) <= 0) {
            throw Problems.refused(
                    "NOTHING_LEFT", "The payer before leaves nothing of it now: void this claim instead.");
        }
        make(planned, known);
    }
}
