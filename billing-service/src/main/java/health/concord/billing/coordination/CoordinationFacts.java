package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.billing.remittance.AdjustmentReasons;
import health.concord.billing.remittance.ClaimAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fetches what coordination looks at, for all claims at once. */
@ApplicationScoped
class CoordinationFacts {

    /** Who comes after whom. */
    record CoverFacts(Map<UUID, List<Coverage>> byClient) {

        /** The coverages of the claim's client by payers that take claims. */
        List<Coverage> of(Claim claim) {
            return byClient.getOrDefault(claim.client(), List.of());
        }

        NextCovers behind(Claim claim) {
            return new NextCovers(claim, of(claim));
        }
    }

    /** What payers said. */
    record AnswerFacts(
            Map<UUID, List<ClaimAnswers.Answer>> answers, Map<UUID, Payer> payers, AdjustmentReasons reasons) {

        Adjudication of(Claim claim) {
            return Adjudication.of(claim, answers.getOrDefault(claim.id(), List.of()), reasons);
        }

        boolean isAnswered(Claim claim) {
            return !answers.getOrDefault(claim.id(), List.of()).isEmpty();
        }

        String payerOf(Claim claim) {
            return Objects.requireNonNull(payers.get(claim.basis().payer())).name();
        }
    }

    @Inject
    ClaimAnswers answers;

    @Inject
    AdjustmentReasons reasons;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    CoverFacts covers(Collection<Claim> of) {
        List<Coverage> all =
                coverages.ofClients(of.stream().map(Claim::client).distinct().toList());
        Set<UUID> takeClaims = payers
                .all(all.stream().map(Coverage::payer).distinct().toList())
                .stream()
                .filter(payer -> payer.kind() != PayerKind.SELF)
                .map(Payer::id)
                .collect(Collectors.toSet());
        return new CoverFacts(all.stream()
                .filter(cover -> takeClaims.contains(cover.payer()))
                .collect(Collectors.groupingBy(Coverage::client)));
    }

    AnswerFacts answers(Collection<Claim> of) {
        return new AnswerFacts(
                answers.ofClaims(of.stream().map(Claim::id).toList()),
                payers.all(of.stream().map(claim -> claim.basis().payer()).distinct().toList()).stream()
                        .collect(Collectors.toMap(Payer::id, payer -> payer)),
                reasons);
    }
}
