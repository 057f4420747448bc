package health.concord.billing.coordination;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.Remainders;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.money.Money;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.remittance.ClaimAnswered;
import health.concord.billing.remittance.ClaimAnswers;
import health.concord.billing.remittance.PaymentPosted;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
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

    private record Known(
            Map<UUID, List<Coverage>> covers,
            Map<UUID, List<Claim>> made,
            Map<UUID, List<ClaimAnswers.Answer>> answers,
            Map<UUID, Payer> payers) {}

    @Inject
    Remainders remainders;

    @Inject
    AnsweredClaims claims;

    @Inject
    ClaimAnswers answers;

    @Inject
    PriorAnswers priorAnswers;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    @Inject
    Audit audit;

    @Transactional(Transactional.TxType.MANDATORY)
    void posted(@Observes PaymentPosted payment) {
        List<Claim> answered = payment.answers().stream()
                .map(ClaimAnswered::claim)
                .distinct()
                .filter(claim -> claim.basis().form() != ClaimForm.STATEMENT && !claim.isVoiding())
                .toList();
        Map<UUID, List<Claim>> made = remainders
                .of(answered.stream().map(Claim::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.remainder()).of()));
        Map<UUID, List<Coverage>> covers = covers(answered);
        List<Claim> shared = answered.stream()
                .filter(claim -> made.containsKey(claim.id()) || !new NextCovers(claim, of(claim, covers)).isEmpty())
                .toList();
        if (!shared.isEmpty()) {
            Known known = known(shared, covers, made);
            shared.forEach(claim -> coordinate(claim, known));
        }
    }

    private void coordinate(Claim claim, Known known) {
        Adjudication answered = adjudication(claim, known);
        List<Claim> made = known.made().getOrDefault(claim.id(), List.of());
        List<Claim> live = made.stream()
                .filter(one -> !one.state().isEnded() && !one.isVoiding())
                .toList();
        Set<UUID> taken = new HashSet<>();
        for (Claim sent : live.stream().filter(one -> !one.state().isUnsent()).toList()) {
            sent.lines().forEach(line -> taken.add(line.root()));
            flag(sent, claim, answered);
        }
        Set<UUID> givenUp = made.stream()
                .filter(one -> Objects.requireNonNull(one.remainder()).leftToPerson())
                .map(one -> one.basis().coverage())
                .collect(Collectors.toSet());
        live.stream()
                .filter(one -> one.state().isUnsent())
                .forEach(one -> remainders.end(one, "The payer before answered anew"));
        if (claim.state().isEnded()) {
            return;
        }
        RemainderPlan.of(claim, answered, new NextCovers(claim, of(claim, known.covers())), taken).stream()
                .filter(planned -> !givenUp.contains(planned.draft().coverage()))
                .forEach(planned -> make(planned, known));
    }

    private Claim make(RemainderPlan.Planned planned, Known known) {
        Claim earlier = planned.draft().earlier();
        String payer = Objects.requireNonNull(known.payers().get(earlier.basis().payer()))
                .name();
        Claim claim = remainders.make(
                planned.draft(),
                payer
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

    /** What was sent told of an answer that is no longer so. */
    private void flag(Claim sent, Claim earlier, Adjudication answered) {
        List<UUID> roots = sent.lines().stream().map(ClaimLine::root).toList();
        List<ClaimLine> now = answered.answeredLines().stream()
                .filter(line -> roots.contains(line.root()))
                .toList();
        PriorAnswer.Content told = priorAnswers.of(List.of(sent.id())).getOrDefault(sent.id(), List.of()).stream()
                .reduce((before, last) -> last)
                .map(PriorAnswer::content)
                .orElseThrow();
        boolean same = now.size() == roots.size() && answered.about(now).saysTheSameAs(told);
        if (!same) {
            sent.needsReplacement(
                    "The payer before changed its answer to " + earlier.number() + " after this was sent");
        }
    }

    /** Makes a claim that takes the place of one that was sent, from what the payer before says now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(Claim sent) {
        Claim earlier = claims.get(Objects.requireNonNull(sent.remainder()).of());
        Known known = known(List.of(earlier), covers(List.of(earlier)), Map.of());
        Adjudication answered = adjudication(earlier, known);
        List<UUID> roots = sent.lines().stream().map(ClaimLine::root).toList();
        List<ClaimLine> lines = answered.answeredLines().stream()
                .filter(line -> roots.contains(line.root()))
                .toList();
        Coverage cover = of(earlier, known.covers()).stream()
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

    private Adjudication adjudication(Claim claim, Known known) {
        return Adjudication.of(claim, known.answers().getOrDefault(claim.id(), List.of()), reasons);
    }

    private Known known(List<Claim> shared, Map<UUID, List<Coverage>> covers, Map<UUID, List<Claim>> made) {
        return new Known(
                covers,
                made,
                answers.ofClaims(shared.stream().map(Claim::id).toList()),
                payers
                        .all(shared.stream()
                                .map(claim -> claim.basis().payer())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Payer::id, payer -> payer)));
    }

    /** The coverages by payers that take claims, by client. */
    private Map<UUID, List<Coverage>> covers(Collection<Claim> of) {
        List<Coverage> all =
                coverages.ofClients(of.stream().map(Claim::client).distinct().toList());
        Set<UUID> takeClaims = payers
                .all(all.stream().map(Coverage::payer).distinct().toList())
                .stream()
                .filter(payer -> payer.kind() != PayerKind.SELF)
                .map(Payer::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(cover -> takeClaims.contains(cover.payer()))
                .collect(Collectors.groupingBy(Coverage::client));
    }

    private static List<Coverage> of(Claim claim, Map<UUID, List<Coverage>> covers) {
        return covers.getOrDefault(claim.client(), List.of());
    }
}
