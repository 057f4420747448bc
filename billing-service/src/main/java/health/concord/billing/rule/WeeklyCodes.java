package health.concord.billing.rule;

import health.concord.billing.policy.PerWeek;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.ShortWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Codes that pay a client's week at once; see {@link PerWeek}. A policy that changes within the week does not part it: its
 * services count together as long as the code is the same, and the version of the first of them decides.
 */
final class WeeklyCodes {

    private record Account(UUID coverage, String code) {}

    private record Counted(Day day, WorkedService service) {
        PolicyVersion policy() {
            return day.policy();
        }
    }

    private final LocalDate monday;
    private final LocalDate today;
    private final Set<Waiver> waivers;
    private final List<BillableLine> lines = new ArrayList<>();
    private final List<Unbilled> unbilled = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();

    WeeklyCodes(ClientFacts facts, LocalDate monday) {
        this.monday = monday;
        this.today = facts.today();
        this.waivers = facts.waivers();
    }

    /** Takes the services that are paid with the week; what is left of the days is billed as days are. */
    List<Day> takeFrom(List<Day> days) {
        Map<Account, List<Counted>> weeks = new LinkedHashMap<>();
        for (Day day : days) {
            PerWeek perWeek = day.terms().perWeek();
            if (perWeek != null) {
                day.services().stream()
                        .filter(service -> day.coded(service)
                                .filter(row -> perWeek.bundled().contains(row.code()))
                                .isPresent())
                        .forEach(service -> weeks.computeIfAbsent(
                                        new Account(day.cover().coverage(), perWeek.code()), key -> new ArrayList<>())
                                .add(new Counted(day, service)));
            }
        }
        weeks.values().forEach(this::week);
        return days.stream()
                .map(day -> day.without(taken))
                .filter(day -> !day.services().isEmpty())
                .toList();
    }

    private void week(List<Counted> counted) {
        counted.sort(Comparator.comparing((Counted one) -> one.service().from())
                .thenComparing(one -> one.service().id()));
        PerWeek perWeek =
                Objects.requireNonNull(counted.getFirst().policy().terms().perWeek());
        boolean reached = counted.size() >= perWeek.minServices();
        boolean over = today.isAfter(monday.plusDays(6));
        if (reached || !over || isWaived(perWeek, counted) || perWeek.shortWeek() == ShortWeek.HOLD) {
            line(perWeek, counted);
        } else if (perWeek.shortWeek() == ShortWeek.NONE) {
            counted.forEach(one -> unbilled.add(new Unbilled(
                    one.service().id(), Unbilled.Reason.SHORT_WEEK, count(perWeek, counted) + ": nothing is paid.")));
        } else {
            return;
        }
        counted.forEach(one -> taken.add(one.service().id()));
    }

    /** What a person let go as a week stays one, though the week is over. */
    private boolean isWaived(PerWeek perWeek, List<Counted> counted) {
        String line = LineKey.of(
                counted.getFirst().day().date(),
                counted.stream().map(one -> one.service().id()).toList());
        return waivers.contains(new Waiver(line, HoldCode.WEEK_MIN_SERVICES, shortOf(perWeek, counted)));
    }

    private static String shortOf(PerWeek perWeek, List<Counted> counted) {
        return counted.size() + "/" + perWeek.minServices();
    }

    private void line(PerWeek perWeek, List<Counted> counted) {
        List<WorkedService> services = counted.stream().map(Counted::service).toList();
        Day first = counted.getFirst().day();
        List<LineCode> codings = services.stream()
                .map(WorkedService::mode)
                .distinct()
                .map(mode -> LineCoding.of(perWeek, first.program(), mode, first.terms()))
                .distinct()
                .toList();
        BillableLine line = new BillableLine(
                services,
                ServiceShare.ShareKind.BUNDLED,
                first.cover(),
                first.policy(),
                codings.getFirst(),
                1,
                Presence.minutes(services));
        explain(line, perWeek, counted);
        if (services.size() < perWeek.minServices()) {
            line.hold(Hold.of(HoldCode.WEEK_MIN_SERVICES, shortOf(perWeek, counted), count(perWeek, counted) + "."));
        }
        if (codings.size() > 1) {
            line.hold(Hold.of(
                    HoldCode.MIXED_MODALITY,
                    WorkedService.modes(services),
                    "The week's services were met in different ways, which one line cannot say."));
        }
        lines.add(line);
    }

    private void explain(BillableLine line, PerWeek perWeek, List<Counted> counted) {
        new DayTrace(counted.getFirst().day()).policy(line);
        long versions = counted.stream().map(Counted::policy).distinct().count();
        if (versions > 1) {
            line.trace(
                    "POLICY_CHANGED",
                    "The policy changed within the week; the version of its first service decides",
                    Map.of("versions", versions));
        }
        line.trace(
                "WEEK_SERVICES",
                count(perWeek, counted),
                Map.of("services", counted.size(), "needed", perWeek.minServices(), "week", monday));
        line.trace(
                "BUNDLED",
                counted.size() + " services are paid with the week; beside it they would come back as CO-97",
                Map.of("services", counted.size(), "code", perWeek.code(), "predicts", "CO-97"));
        DayTrace.fee(line);
    }

    private String count(PerWeek perWeek, List<Counted> counted) {
        return counted.size() + " of at least " + perWeek.minServices() + " services for " + perWeek.code()
                + " in the week of " + monday;
    }

    /** What is not paid in a week that the code is billed for; a week that still waits for more counts as one. */
    void exclude(List<BillableLine> others) {
        for (BillableLine week : lines) {
            PerWeek perWeek = Objects.requireNonNull(
                    Objects.requireNonNull(week.policy()).terms().perWeek());
            UUID payer = Objects.requireNonNull(week.cover()).payer();
            for (BillableLine other : others) {
                LineCode code = other.code();
                Cover cover = other.cover();
                if (code != null
                        && cover != null
                        && cover.payer().equals(payer)
                        && perWeek.excluded().contains(code.code())) {
                    exclude(other, code.code(), perWeek.code());
                }
            }
        }
    }

    private void exclude(BillableLine line, String code, String week) {
        line.hold(
                Hold.of(HoldCode.WEEK_EXCLUDED, week + "+" + code, code + " is not paid in a week with " + week + "."));
        line.trace("WEEK_EXCLUDED", week + " pays the week of " + monday, Map.of("code", week, "week", monday));
    }

    List<BillableLine> lines() {
        return lines;
    }

    List<Unbilled> unbilled() {
        return unbilled;
    }
}
