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
import java.util.function.Function;
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
            @Nullable UUID original,
            Set<HoldCode> holds) {}

    private ClaimDrafts() {}

    /** @param originalOf the claim whose place a line is to take, or null */
    static List<ClaimDraft> of(
            UUID client, String site, List<BillableLine> lines, Function<BillableLine, @Nullable UUID> originalOf) {
        Map<Fate, List<BillableLine>> together = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> fate(line, originalOf.apply(line)), LinkedHashMap::new, Collectors.toList()));
        List<ClaimDraft> drafts = new ArrayList<>();
        together.forEach((fate, group) -> {
            List<List<BillableLine>> parts = fate.original() == null ? parts(group) : List.of(List.copyOf(group));
            parts.forEach(part -> drafts.add(draft(client, site, fate.original(), part)));
        });
        return drafts;
    }

    private static List<List<BillableLine>> parts(List<BillableLine> group) {
        return byAuthorisation(group).stream()
                .flatMap(authorised -> ofAcceptedSize(authorised).stream())
                .toList();
    }

    private static Fate fate(BillableLine line, @Nullable UUID original) {
        Set<HoldCode> holds = original != null
                ? Set.of()
                : line.holds().stream().map(Hold::code).collect(Collectors.toCollection(TreeSet::new));
        return new Fate(
                BillingRules.weekOf(line.date()),
                line.episode(),
                line.cover() == null ? null : line.cover().coverage(),
                line.policy() == null ? null : line.policy().id(),
                original,
                holds);
    }

    /**
     * An institutional claim names one authorisation; lines that need none go along with the first. A professional one
     * names others at its lines.
     */
    private static List<List<BillableLine>> byAuthorisation(List<BillableLine> group) {
        if (isProfessional(group)) {
            return List.of(group);
        }
        Map<String, List<BillableLine>> byNumber = new LinkedHashMap<>();
        List<BillableLine> without = new ArrayList<>();
        for (BillableLine line : group) {
            AuthorisedUnits units = line.authorisation();
            if (units == null) {
                without.add(line);
            } else {
                byNumber.computeIfAbsent(units.number(), number -> new ArrayList<>())
                        .add(line);
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

    private static boolean isProfessional(List<BillableLine> lines) {
        PolicyVersion policy = lines.getFirst().policy();
        return policy != null && policy.terms().claimForm() == ClaimForm.PROFESSIONAL;
    }

    private static List<List<BillableLine>> ofAcceptedSize(List<BillableLine> lines) {
        if (!isProfessional(lines)) {
            return List.of(lines);
        }
        List<List<BillableLine>> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += MOST_PROFESSIONAL_LINES) {
            parts.add(lines.subList(i, Math.min(lines.size(), i + MOST_PROFESSIONAL_LINES)));
        }
        return parts;
    }

    private static ClaimDraft draft(UUID client, String site, @Nullable UUID original, List<BillableLine> lines) {
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
        return new ClaimDraft(client, site, basis, BillingRules.weekOf(first.date()), original, List.copyOf(lines));
    }
}
