package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What claims on further payers tell of those before. */
@ApplicationScoped
public class PriorAnswers {

    @Inject
    PriorAnswerRepository answers;

    /** By claim, in the payers' order; a claim on a first payer has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, List<PriorAnswer>> of(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : answers.ofClaims(claims).stream().collect(Collectors.groupingBy(PriorAnswer::claim));
    }

    /** Whether what a claim told of the payer before is what that one says now. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean areStillSo(Claim sent, Adjudication answered) {
        List<UUID> roots = sent.lines().stream().map(ClaimLine::root).toList();
        List<ClaimLine> now = answered.answeredLines().stream()
                .filter(line -> roots.contains(line.root()))
                .toList();
        PriorAnswer.Content told = of(List.of(sent.id())).getOrDefault(sent.id(), List.of()).stream()
                .reduce((before, last) -> last)
                .map(PriorAnswer::content)
                .orElseThrow();
        return now.size() == roots.size() && answered.about(now).saysTheSameAs(told);
    }

    /** Keeps what a new claim tells: what the earlier claim told already, and what its own payer answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Claim claim, Claim earlier, PriorAnswer.Content content) {
        List<PriorAnswer> before = of(List.of(earlier.id())).getOrDefault(earlier.id(), List.of());
        before.forEach(answer -> answers.persist(answer.on(claim.id(), claim.lines())));
        answers.persist(new PriorAnswer(
                claim.id(),
                before.size() + 1,
                Objects.requireNonNull(earlier.basis().payer()),
                Objects.requireNonNull(earlier.basis().coverage()),
                content));
    }
}
