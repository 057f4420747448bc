package health.concord.billing.rule;

import health.concord.billing.policy.ClaimForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lays the loaded code pairs and unit limits on a day's lines to one payer (billing.md section 1, NCCI and MUE). A pair
 * with indicator 1 is let through with a modifier on the second code where the times were apart; a modifier is never
 * added to make overlapping times payable. What the payer's own policy says of a pair goes first.
 */
final class CodingEditRules {

    private static final String SEPARATE = "59";
    /** Modifiers by which a payer is told that two services were separate. */
    private static final Set<String> SAY_SEPARATE = Set.of("59", "XE", "XP", "XS", "XU");

    private record Together(UUID payer, ClaimForm form, LocalDate day) {}

    private final ClientFacts facts;
    private final Map<UUID, WorkedService> services;

    private CodingEditRules(ClientFacts facts) {
        this.facts = facts;
        this.services = facts.services().stream().collect(Collectors.toMap(WorkedService::id, service -> service));
    }

    static void apply(ClientFacts facts, List<BillableLine> lines) {
        if (facts.edits().isEmpty()) {
            return;
        }
        CodingEditRules rules = new CodingEditRules(facts);
        Map<Together, List<BillableLine>> days = new LinkedHashMap<>();
        for (BillableLine line : lines) {
            if (line.cover() != null
                    && line.code() != null
                    && line.policy() != null
                    && line.policy().terms().followsCodingEdits()) {
                days.computeIfAbsent(
                                new Together(
                                        line.cover().payer(),
                                        line.policy().terms().claimForm(),
                                        line.date()),
                                day -> new ArrayList<>())
                        .add(line);
            }
        }
        days.forEach((day, together) -> facts.edits().stream()
                .filter(edits -> edits.isFor(day.form(), day.day()))
                .forEach(edits -> rules.apply(edits, day.day(), together)));
    }

    private void apply(CodingEdits edits, LocalDate day, List<BillableLine> lines) {
        for (CodePair pair : edits.pairs()) {
            if (pair.holdsOn(day)) {
                for (BillableLine first : coded(lines, pair.column1())) {
                    coded(lines, pair.column2()).forEach(second -> judge(edits, pair, first, second));
                }
            }
        }
        for (UnitLimit limit : edits.limits()) {
            judge(edits, limit, coded(lines, limit.code()));
        }
    }

    private void judge(CodingEdits edits, CodePair pair, BillableLine first, BillableLine second) {
        String codes = pair.column1() + "+" + pair.column2();
        if (second.holds().stream().anyMatch(hold -> hold.code() == HoldCode.NCCI_OVERLAP)) {
            return;
        }
        Map<String, Object> inputs = Map.of(
                "column1", pair.column1(),
                "column2", pair.column2(),
                "indicator", pair.indicator(),
                "file", edits.name(),
                "fileId", edits.file());
        if (pair.indicator() == CodePair.NEVER) {
            second.hold(Hold.of(
                    HoldCode.NCCI_PAIR, codes, pair.column2() + " is not paid on a day with " + pair.column1() + "."));
            second.trace("NCCI_PAIR", codes + " are never paid together", inputs);
        } else if (!Collections.disjoint(second.modifiers(), SAY_SEPARATE)) {
            second.trace("NCCI_PAIR", codes + " are paid together with the modifier", inputs);
        } else if (overlap(first, second)) {
            second.hold(Hold.of(
                    HoldCode.NCCI_PAIR,
                    codes,
                    pair.column1() + " and " + pair.column2()
                            + " are paid together only where they were separate, and their times overlap."));
            second.trace("NCCI_PAIR", codes + " overlap: no modifier", inputs);
        } else {
            second.addModifier(SEPARATE);
            second.trace("NCCI_PAIR", codes + " were given at different times: modifier " + SEPARATE, inputs);
        }
    }

    private static void judge(CodingEdits edits, UnitLimit limit, List<BillableLine> lines) {
        int ofDay = lines.stream().mapToInt(BillableLine::units).sum();
        for (BillableLine line : lines) {
            int units = limit.isOfLine() ? line.units() : ofDay;
            line.trace(
                    "MUE",
                    units + " of at most " + limit.units() + " units of " + limit.code()
                            + (limit.isOfLine() ? " on a line" : " on a day"),
                    Map.of(
                            "units", units,
                            "most", limit.units(),
                            "indicator", limit.indicator(),
                            "file", edits.name(),
                            "fileId", edits.file()));
            if (units > limit.units()) {
                line.hold(Hold.of(
                        HoldCode.MUE_EXCEEDED,
                        units + "/" + limit.units(),
                        units + " units of " + limit.code() + (limit.isOfLine() ? " on one line" : " on " + line.date())
                                + "; payers take " + limit.units() + "."));
            }
        }
    }

    private static List<BillableLine> coded(List<BillableLine> lines, String code) {
        return lines.stream()
                .filter(line -> Objects.requireNonNull(line.code()).code().equals(code))
                .toList();
    }

    private boolean overlap(BillableLine first, BillableLine second) {
        return of(first).stream().anyMatch(one -> of(second).stream().anyMatch(one::overlaps));
    }

    private List<WorkedService> of(BillableLine line) {
        return line.services().stream()
                .map(share -> services.get(share.service()))
                .filter(Objects::nonNull)
                .toList();
    }
}
