package health.concord.billing.rule;

import health.concord.billing.policy.LinePer;
import health.concord.billing.policy.PerDiem;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.ServiceCode;
import health.concord.billing.policy.ShortDay;
import health.concord.billing.policy.UnitBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns one day into lines: a per diem with what it includes, or its services one by one (billing.md section 1). */
final class DayRules {

    private final Day day;
    private final PolicyTerms terms;
    private final DayTrace trace;
    private final List<BillableLine> lines = new ArrayList<>();
    private final List<Unbilled> unbilled = new ArrayList<>();

    private DayRules(Day day) {
        this.day = day;
        this.terms = day.terms();
        this.trace = new DayTrace(day);
    }

    static Assessment lines(Day day) {
        DayRules rules = new DayRules(day);
        rules.apply();
        return new Assessment(rules.lines, rules.unbilled);
    }

    private void apply() {
        PerDiem perDiem = terms.perDiem();
        if (perDiem == null) {
            discrete(day.inTheDay());
        } else if (day.qualifies()) {
            lines.add(perDiem(perDiem));
        } else if (perDiem.shortDay() == ShortDay.DISCRETE) {
            discrete(day.inTheDay());
        } else {
            day.inTheDay().forEach(service -> leaveOut(service, Unbilled.Reason.SHORT_DAY, shortOf(perDiem)));
        }
        discrete(day.carvedOut());
        day.unknown().forEach(this::withoutCode);
        lines.forEach(trace::tier);
        new PairRules(day, lines).apply();
    }

    private BillableLine perDiem(PerDiem perDiem) {
        List<WorkedService> included = day.inTheDay();
        List<LineCode> codings = included.stream()
                .map(WorkedService::mode)
                .distinct()
                .map(mode -> LineCoding.of(perDiem, day.program(), mode, terms))
                .distinct()
                .toList();
        BillableLine line = new BillableLine(
                included,
                ServiceShare.ShareKind.BUNDLED,
                day.cover(),
                day.policy(),
                codings.getFirst(),
                1,
                day.minutes());
        trace.policy(line);
        line.trace(
                "DAY_MINUTES",
                day.minutes() + " of " + perDiem.dayMinMinutes() + " minutes: the day is billed as one",
                Map.of("minutes", day.minutes(), "needed", perDiem.dayMinMinutes(), "services", included.size()));
        line.trace(
                "BUNDLED",
                included.size() + " services are paid with the day; beside it they would come back as CO-97",
                Map.of("services", included.size(), "code", perDiem.code(), "predicts", "CO-97"));
        DayTrace.fee(line);
        if (codings.size() > 1) {
            line.hold(Hold.of(
                    HoldCode.MIXED_MODALITY,
                    WorkedService.modes(included),
                    "The day's services were met in different ways, which one line cannot say."));
        }
        return line;
    }

    private void discrete(List<WorkedService> services) {
        Map<Object, List<WorkedService>> alike = new LinkedHashMap<>();
        Map<Object, ServiceCode> rows = new LinkedHashMap<>();
        for (WorkedService service : services) {
            ServiceCode row = day.coded(service).orElse(null);
            if (row == null) {
                leaveOut(
                        service,
                        Unbilled.Reason.BELOW_MINIMUM,
                        service.minutes() + " minutes are too few for any code of this service.");
                continue;
            }
            Object key = terms.linePer() == LinePer.SERVICE ? service.id() : LineCoding.of(row, service, terms);
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(service);
            rows.put(key, row);
        }
        alike.forEach((key, together) -> discreteLine(Objects.requireNonNull(rows.get(key)), together));
    }

    private void discreteLine(ServiceCode row, List<WorkedService> together) {
        List<Integer> minutes = together.stream().map(WorkedService::minutes).toList();
        int total = minutes.stream().mapToInt(Integer::intValue).sum();
        int units = row.basis() == UnitBasis.SESSION
                ? together.size()
                : terms.unitRule().units(minutes);
        if (units == 0) {
            together.forEach(service -> leaveOut(
                    service,
                    Unbilled.Reason.BELOW_MINIMUM,
                    total + " minutes of " + row.code() + " make no unit under " + terms.unitRule() + "."));
            return;
        }
        BillableLine line = new BillableLine(
                together,
                ServiceShare.ShareKind.BILLED,
                day.cover(),
                day.policy(),
                LineCoding.of(row, together.getFirst(), terms),
                units,
                total);
        trace.policy(line);
        PerDiem perDiem = terms.perDiem();
        if (perDiem != null) {
            boolean carved = perDiem.carveOut().contains(row.code());
            line.trace(
                    carved ? "CARVE_OUT" : "SHORT_DAY",
                    carved ? row.code() + " is paid beside the day" : shortOf(perDiem),
                    Map.of("minutes", day.minutes(), "needed", perDiem.dayMinMinutes()));
        }
        line.trace(
                "UNITS",
                units + (row.basis() == UnitBasis.SESSION ? " sessions" : " quarter hours under " + terms.unitRule()),
                Map.of("minutes", minutes, "basis", row.basis(), "unitRule", terms.unitRule()));
        DayTrace.fee(line);
        lines.add(line);
    }

    private void withoutCode(WorkedService service) {
        BillableLine line = new BillableLine(
                List.of(service), ServiceShare.ShareKind.BILLED, day.cover(), day.policy(), null, 0, service.minutes());
        trace.policy(line);
        line.hold(Hold.of(
                HoldCode.CODE_MISSING,
                service.type().name(),
                "The payer's policy has no code for " + service.type() + "."));
        lines.add(line);
    }

    private String shortOf(PerDiem perDiem) {
        return day.minutes() + " of " + perDiem.dayMinMinutes() + " minutes: the day is not billed as one";
    }

    private void leaveOut(WorkedService service, Unbilled.Reason reason, String text) {
        unbilled.add(new Unbilled(service.id(), reason, text));
    }
}
