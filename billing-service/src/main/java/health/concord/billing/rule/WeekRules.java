package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.policy.PerDiem;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.WeekShortfall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One client's week, Monday to Sunday: its days, and what a payer asks of the week as a whole. */
final class WeekRules {

    private record DayKey(LocalDate date, Program program, UUID coverage) {}

    private record Account(UUID payer, Program program) {}

    private final ClientFacts facts;
    private final LocalDate monday;
    private final List<WorkedService> services;
    private final List<BillableLine> lines = new ArrayList<>();
    private final List<Unbilled> unbilled = new ArrayList<>();

    private WeekRules(ClientFacts facts, LocalDate monday, List<WorkedService> services) {
        this.facts = facts;
        this.monday = monday;
        this.services = services;
    }

    static Assessment assess(ClientFacts facts, LocalDate monday, List<WorkedService> services) {
        WeekRules week = new WeekRules(facts, monday, services);
        week.apply();
        return new Assessment(week.lines, week.unbilled);
    }

    private void apply() {
        WeeklyCodes weekly = new WeeklyCodes(facts, monday);
        List<Day> days = weekly.takeFrom(days());
        for (Day day : days) {
            Assessment ofDay = DayRules.lines(day);
            ofDay.lines().forEach(line -> weekMinimum(line, day, days));
            lines.addAll(ofDay.lines());
            unbilled.addAll(ofDay.unbilled());
        }
        onePerDiemADay(days);
        weekly.exclude(lines);
        lines.addAll(weekly.lines());
        unbilled.addAll(weekly.unbilled());
        overlaps();
    }

    /** Sorts services into days; one without cover or policy becomes a line of its own, held. */
    private List<Day> days() {
        Map<DayKey, List<WorkedService>> byDay = new LinkedHashMap<>();
        Map<DayKey, Cover> covers = new LinkedHashMap<>();
        for (WorkedService service : services) {
            Optional<Cover> cover = facts.coverOn(service.date());
            if (cover.isEmpty()) {
                held(service, null, HoldCode.COVERAGE_MISSING, "No coverage is on file for " + service.date() + ".");
                continue;
            }
            if (facts.policyOn(cover.get().payer(), service.program(), service.date())
                    .isEmpty()) {
                held(
                        service,
                        cover.get(),
                        HoldCode.POLICY_MISSING,
                        "The payer has no policy for " + service.program() + " on " + service.date() + ".");
                continue;
            }
            DayKey key =
                    new DayKey(service.date(), service.program(), cover.get().coverage());
            byDay.computeIfAbsent(key, k -> new ArrayList<>()).add(service);
            covers.put(key, cover.get());
        }
        List<Day> days = new ArrayList<>();
        byDay.forEach((key, worked) -> {
            Cover cover = Objects.requireNonNull(covers.get(key));
            PolicyVersion policy =
                    facts.policyOn(cover.payer(), key.program(), key.date()).orElseThrow();
            days.add(new Day(key.date(), key.program(), cover, policy, worked));
        });
        days.sort(Comparator.comparing(Day::date).thenComparing(Day::program));
        return days;
    }

    private void held(WorkedService service, @Nullable Cover cover, HoldCode code, String text) {
        BillableLine line = new BillableLine(
                List.of(service), ServiceShare.ShareKind.BILLED, cover, null, null, 0, service.minutes());
        line.hold(Hold.of(code, text));
        lines.add(line);
    }

    /** A per diem waits until the week has what the payer asks of it; the days are counted per payer and program. */
    private void weekMinimum(BillableLine line, Day day, List<Day> week) {
        PerDiem perDiem = day.terms().perDiem();
        if (perDiem == null || !isPerDiem(line, perDiem) || perDiem.weekShortfall() == WeekShortfall.NONE) {
            return;
        }
        List<Day> same = week.stream()
                .filter(other -> account(other).equals(account(day)))
                .toList();
        long qualifying =
                same.stream().filter(Day::qualifies).map(Day::date).distinct().count();
        int minutes = same.stream().mapToInt(Day::minutes).sum();
        line.trace(
                "WEEK_MINIMUM",
                qualifying + " qualifying days and " + minutes + " minutes in the week of " + monday,
                Map.of(
                        "days",
                        qualifying,
                        "daysNeeded",
                        perDiem.weekMinDays(),
                        "minutes",
                        minutes,
                        "minutesNeeded",
                        perDiem.weekMinMinutes()));
        if (qualifying < perDiem.weekMinDays()) {
            String detail = qualifying + "/" + perDiem.weekMinDays();
            line.hold(Hold.of(
                    HoldCode.WEEK_MIN_DAYS, detail, detail + " qualifying days in the week of " + monday + "."));
        }
        if (minutes < perDiem.weekMinMinutes()) {
            String detail = minutes + "/" + perDiem.weekMinMinutes();
            line.hold(Hold.of(HoldCode.WEEK_MIN_MINUTES, detail, detail + " minutes in the week of " + monday + "."));
        }
    }

    /** Two programs may each reach the minutes; only the program of record bills the day. */
    private void onePerDiemADay(List<Day> days) {
        Map<LocalDate, List<Day>> qualifying =
                days.stream().filter(Day::qualifies).collect(Collectors.groupingBy(Day::date));
        qualifying.forEach((date, programs) -> {
            if (programs.size() > 1) {
                Program ofRecord = facts.programOfRecord(date)
                        .filter(program -> programs.stream().anyMatch(day -> day.program() == program))
                        .orElse(programs.getFirst().program());
                lines.stream()
                        .filter(line -> line.date().equals(date) && line.program() != ofRecord)
                        .filter(WeekRules::isPerDiem)
                        .forEach(line -> line.hold(Hold.of(
                                HoldCode.DUPLICATE_PER_DIEM,
                                ofRecord.name(),
                                "The day's per diem is billed under " + ofRecord + ", the program of record.")));
            }
        });
    }

    private void overlaps() {
        Map<LocalDate, List<WorkedService>> byDate =
                services.stream().collect(Collectors.groupingBy(WorkedService::date));
        byDate.forEach((date, worked) -> {
            Set<UUID> overlapping = Presence.overlapping(worked);
            lines.stream()
                    .filter(line -> line.hasAny(overlapping))
                    .filter(line -> line.holds().stream().noneMatch(hold -> hold.code() == HoldCode.NCCI_OVERLAP))
                    .forEach(line -> line.hold(Hold.of(
                            HoldCode.OVERLAP,
                            "The client is recorded in two places at once on " + date + ": check the attendance.")));
        });
    }

    private static Account account(Day day) {
        return new Account(day.cover().payer(), day.program());
    }

    private static boolean isPerDiem(BillableLine line) {
        PerDiem perDiem = line.policy() == null ? null : line.policy().terms().perDiem();
        return perDiem != null && isPerDiem(line, perDiem);
    }

    private static boolean isPerDiem(BillableLine line, PerDiem perDiem) {
        return line.code() != null
                && line.code().code().equals(perDiem.code())
                && line.services().getFirst().kind() == ServiceShare.ShareKind.BUNDLED;
    }
}
