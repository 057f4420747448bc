package health.concord.billing.rule;

import health.concord.billing.policy.ProcedurePair;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Services in one place and time. Pairs of codes that are paid only apart get the policy's modifier on the second code
 * when their times were apart; a modifier is never added to make overlapping times payable (NCCI, billing.md section 1).
 * Any other overlap means that the attendance is wrong, and is held.
 */
final class PairRules {

    private final Day day;
    private final List<BillableLine> lines;

    PairRules(Day day, List<BillableLine> lines) {
        this.day = day;
        this.lines = lines;
    }

    void apply() {
        for (ProcedurePair pair : day.terms().procedurePairs()) {
            for (BillableLine first : coded(pair.column1())) {
                for (BillableLine second : coded(pair.column2())) {
                    judge(pair, first, second);
                }
            }
        }
    }

    private void judge(ProcedurePair pair, BillableLine first, BillableLine second) {
        if (overlap(first, second)) {
            Hold hold = Hold.of(
                    HoldCode.NCCI_OVERLAP,
                    pair.column1() + "+" + pair.column2(),
                    pair.column1() + " and " + pair.column2() + " were given at the same time.");
            first.hold(hold);
            second.hold(hold);
        } else {
            second.addModifier(pair.modifier());
            second.trace(
                    "NCCI_PAIR",
                    "Given at another time than " + pair.column1() + ": modifier " + pair.modifier(),
                    Map.of("column1", pair.column1(), "column2", pair.column2(), "modifier", pair.modifier()));
        }
    }

    private List<BillableLine> coded(String code) {
        return lines.stream()
                .filter(line -> line.code() != null && line.code().code().equals(code))
                .toList();
    }

    private boolean overlap(BillableLine first, BillableLine second) {
        return of(first).stream().anyMatch(one -> of(second).stream().anyMatch(one::overlaps));
    }

    private List<WorkedService> of(BillableLine line) {
        List<UUID> ids = line.services().stream().map(ServiceShare::service).toList();
        return day.services().stream()
                .filter(service -> ids.contains(service.id()))
                .toList();
    }
}
