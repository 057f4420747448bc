package health.concord.billing.coordination;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.RemainderDraft;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which claims on further payers follow from an answer: one for each coverage that some of the lines have next. */
final class RemainderPlan {

    /** One of them, with what it tells of the payer before. */
    record Planned(RemainderDraft draft, PriorAnswer.Content content) {

        /** The same, in the place of a claim that was sent. */
        Planned replacing(Claim sent) {
            return new Planned(
                    new RemainderDraft(
                            draft.earlier(),
                            draft.payer(),
                            draft.coverage(),
                            draft.lines(),
                            draft.left(),
                            draft.amount(),
                            draft.forwarded(),
                            sent),
                    content);
        }
    }

    private RemainderPlan() {}

    /** @param taken lines, told by their roots, that a further payer has been asked about */
    static List<Planned> of(Claim claim, Adjudication answered, NextCovers next, Set<UUID> taken) {
        Map<Optional<Coverage>, List<ClaimLine>> byCover = new LinkedHashMap<>();
        answered.answeredLines().stream()
                .filter(line -> !taken.contains(line.root()))
                .forEach(line -> byCover.computeIfAbsent(next.of(line), cover -> new ArrayList<>())
                        .add(line));
        if (!answered.isByLine() && (byCover.size() > 1 || !taken.isEmpty())) {
            // An answer to the claim as a whole cannot be told for a part of it.
            return List.of();
        }
        List<Planned> plan = new ArrayList<>();
        byCover.forEach((cover, lines) -> cover.map(to -> planned(claim, answered, to, lines, null))
                .filter(one -> one.draft().amount().compareTo(Money.ZERO) > 0)
                .ifPresent(plan::add));
        return plan;
    }

    static Planned planned(
            Claim claim, Adjudication answered, Coverage to, List<ClaimLine> lines, @Nullable Claim replaces) {
        PriorAnswer.Content content = answered.about(lines);
        Map<UUID, Money> left = new HashMap<>();
        content.lines().forEach((root, line) -> left.put(root, line.left()));
        return new Planned(
                new RemainderDraft(
                        claim,
                        to.payer(),
                        to.id(),
                        lines,
                        left,
                        content.left(),
                        answered.wasForwarded() && replaces == null,
                        replaces),
                content);
    }
}
