package health.concord.billing.eligibility;

import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.CoverageView;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The payers that are really to be billed, as payers told it themselves (271): a plan under a state's Medicaid, or whom
 * a plan left the benefit to (ottehr #7447).
 */
@ApplicationScoped
public class TruePayers {

    @Inject
    EligibilityCheckRepository checks;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    /**
     * By coverage, the id of the payer that the newest answer names instead; a coverage without one is left out, and so is
     * one whose answer names who is billed before it anyway.
     *
     * @param all coverages of one client
     */
    @Transactional
    public Map<UUID, String> others(List<Coverage> all) {
        Map<UUID, EligibilityView.BillTo> told = new HashMap<>();
        for (EligibilityCheck check :
                checks.answered(all.stream().map(Coverage::id).toList())) {
            EligibilityView.BillTo billTo = EligibilityView.BillTo.of(check.answer());
            if (billTo == null || billTo.ediId() == null) {
                told.remove(check.coverage());
            } else {
                told.put(check.coverage(), billTo);
            }
        }
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Payer> known = payers
                .all(all.stream().map(Coverage::payer).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Payer::id, Function.identity()));
        Map<UUID, String> others = new HashMap<>();
        for (Coverage coverage : all) {
            EligibilityView.BillTo billTo = told.get(coverage.id());
            if (billTo != null && !isBilledAnyway(billTo, coverage, all, known)) {
                others.put(coverage.id(), Objects.requireNonNull(billTo.ediId()));
            }
        }
        return others;
    }

    private static boolean isBilledAnyway(
            EligibilityView.BillTo billTo, Coverage coverage, List<Coverage> all, Map<UUID, Payer> known) {
        return all.stream()
                .filter(one -> one.rank() <= coverage.rank())
                .map(one -> Objects.requireNonNull(known.get(one.payer())).ediId())
                .anyMatch(id -> Objects.equals(id, billTo.ediId()));
    }

    /** Makes the payer that an answer names the coverage's own. */
    @Transactional
    CoverageView take(UUID coverage, UUID checkId, TakePayer wanted) {
        EligibilityCheck check = checks.findByIdOptional(checkId)
                .filter(one -> one.coverage().equals(coverage))
                .orElseThrow(Problems::notFound);
        EligibilityView.BillTo billTo = EligibilityView.BillTo.of(check.answer());
        if (billTo == null || billTo.ediId() == null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The answer names no other payer by its id.");
        }
        return coverages.takePayer(coverage, payer(billTo.ediId(), wanted.payer()), wanted.memberId());
    }

    private Payer payer(String ediId, @Nullable UUID chosen) {
        List<Payer> known = payers.byEdiId(ediId);
        if (known.isEmpty()) {
            throw Problems.refused(
                    "PAYER_UNKNOWN",
                    "No payer on file has the id the answer names: register it with its policy first.");
        }
        if (chosen != null) {
            return known.stream()
                    .filter(one -> one.id().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid("payer", "has not the id that the answer names"));
        }
        if (known.size() > 1) {
            throw Problems.invalid("payer", "is needed: several payers on file have the id that the answer names");
        }
        return known.getFirst();
    }
}
