package health.concord.billing.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules as a whole: facts in, lines out. Nothing here reads a store or a clock, so the same facts always make the
 * same lines, in the same order.
 */
public final class BillingRules {

    private BillingRules() {}

    /** The Monday of a day's week. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static Assessment assess(ClientFacts facts) {
        List<BillableLine> lines = new ArrayList<>();
        List<Unbilled> unbilled = new ArrayList<>();
        facts.services().stream()
                .filter(service -> service.minutes() == 0)
                .map(service -> new Unbilled(service.id(), Unbilled.Reason.ABSENT, "Nobody was there."))
                .forEach(unbilled::add);
        Map<LocalDate, List<WorkedService>> weeks = facts.services().stream()
                .filter(service -> service.minutes() > 0)
                .collect(Collectors.groupingBy(service -> weekOf(service.date()), TreeMap::new, Collectors.toList()));
        weeks.forEach((monday, services) -> {
            Assessment week = WeekRules.assess(facts, monday, services);
            lines.addAll(week.lines());
            unbilled.addAll(week.unbilled());
        });
        lines.sort(BillableLine.IN_ORDER);
        CodingEditRules.apply(facts, lines);
        LineChecks checks = new LineChecks(facts);
        lines.forEach(checks::check);
        new AuthorisationRules(facts).draw(lines);
        lines.forEach(line -> line.waive(facts.waivers()));
        return new Assessment(lines, unbilled);
    }
}
