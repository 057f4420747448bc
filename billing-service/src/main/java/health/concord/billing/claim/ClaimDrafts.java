package health.concord.billing.claim;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.rule.AuthorisedUnits;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.BillingRules;
import health.concord.billing.rule.Cover;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts lines into claims. */
final class ClaimDrafts {

    /** An 837P claim takes no more lines. */
    private static final int MOST_PROFESSIONAL_LINES = 50;

    private record Fate(
            LocalDate weekOf,
            UUID episode,
            @Nullable UUID coverage,
            @Nullable UUID policy,
            Set<HoldCode> holds) {}

    private ClaimDrafts() {}

    static List<ClaimDraft> of(UUID client, String site, List<BillableLine> lines) {
        Map<Fate, List<BillableLine>> together = lines.stream()
                .collect(Collectors.groupingBy(ClaimDrafts::fate, LinkedHashMap::new, Collectors.toList()));
        List<ClaimDraft> drafts = new ArrayList<>();
        for (List<BillableLine> group : together.values()) {
            for (List<BillableLine> authorised : byAuthorisation(group)) {
                for (List<BillableLine> part : ofAcceptedSize(authorised)) {
                    drafts.add(draft(client, site, part));
                }
            }
        }
        return drafts;
    }

    private static Fate fate(BillableLine line) {
        Set<HoldCode> holds = line.holds().stream().map(Hold::code).collect(Collectors.toCollection(TreeSet::new));
        return new Fate(
                BillingRules.weekOf(line.date()),
                line.episode(),
                line.cover() == null ? null : line.cover().coverage(),
                line.policy() == null ? null : line.policy().id(),
                holds);
    }

    /** A claim names one authorisation; lines that need none go along with the first. */
    private static List<List<BillableLine>> byAuthorisation(List<BillableLine> group) {
        Map<UUID, List<BillableLine>> byNumber = new LinkedHashMap<>();
        List<BillableLine> without = new ArrayList<>();
        for (BillableLine line : group) {
            AuthorisedUnits units = line.authorisation();
            if (units == null) {
                without.add(line);
            } else {
                byNumber.computeIfAbsent(units.id(), id -> new ArrayList<>()).add(line);
            }
        }
        if (byNumber.isEmpty()) {
            return List.of(without);
        }
        List<List<BillableLine>> parts = new ArrayList<>(byNumber.values());
        List<BillableLine> first = parts.getFirst();
        first.addAll(without);
        first.sort(Comparator.comparing(BillableLine::date));
        return parts;
    }

    private static List<List<BillableLine>> ofAcceptedSize(List<BillableLine> lines) {
        PolicyVersion policy = lines.getFirst().policy();
        if (policy == null || policy.terms().claimForm() != ClaimForm.PROFESSIONAL) {
            return List.of(lines);
        }
        List<List<BillableLine>> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += MOST_PROFESSIONAL_LINES) {
            parts.add(lines.subList(i, Math.min(lines.size(), i + MOST_PROFESSIONAL_LINES)));
        }
        return parts;
    }

    private static ClaimDraft draft(UUID client, String site, List<BillableLine> lines) {
        BillableLine first = lines.getFirst();
        Cover cover = first.cover();
        PolicyVersion policy = first.policy();
        UUID authorisation = lines.stream()
                .map(BillableLine::authorisation)
                .filter(Objects::nonNull)
                .map(AuthorisedUnits::id)
                .findFirst()
                .orElse(null);
        ClaimBasis basis = new ClaimBasis(
                first.episode(),
                cover == null ? null : cover.payer(),
                cover == null ? null : cover.coverage(),
                policy == null ? null : policy.id(),
                authorisation,
                policy == null ? null : policy.terms().claimForm());
        return new ClaimDraft(client, site, basis, BillingRules.weekOf(first.date()), List.copyOf(lines));
    }
}
