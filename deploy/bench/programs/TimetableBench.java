import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.timetable.Leader;
import health.concord.scheduling.timetable.Meeting;
import health.concord.scheduling.timetable.Place;
import health.concord.scheduling.timetable.SiteOpen;
import health.concord.scheduling.timetable.Start;
import health.concord.scheduling.timetable.Timetable;
import health.concord.scheduling.timetable.TimetableRules;
import health.concord.scheduling.timetable.Together;
import health.concord.scheduling.timetable.Wish;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Builds weeks of five sizes from nothing and tells when no hard rule was broken any more, and the score over time.
 * The middle of the figures is the goal's: 500 clients, 40 clinicians, 60 groups of 3 meetings, 14 rooms.
 */
public final class TimetableBench {

    private static final String SITE = "harbor";

    public static void main(String[] args) {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        System.out.printf("load %.1f, %d processors, %d s each%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(), seconds);
        System.out.printf("%8s %8s %9s %16s %28s %28s%n",
                "clients", "groups", "meetings", "feasible after s", "score at 10 s", "score at the end");
        List<String> json = new ArrayList<>();
        for (int clients : new int[] {50, 125, 250, 375, 500}) {
            json.add(run(clients, seconds));
        }
        System.out.println("[" + String.join(",", json) + "]");
    }

    private static String run(int clients, int seconds) {
        int groups = clients * 60 / 500;
        Timetable problem = problem(clients, groups, Math.max(4, clients * 40 / 500), Math.max(2, clients * 14 / 500));
        SolverFactory<Timetable> factory = SolverFactory.create(SolverConfig.createFromXmlResource("solverConfig.xml")
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Meeting.class)
                .withConstraintProviderClass(TimetableRules.class)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds))));
        var solver = factory.buildSolver();
        Map<Long, HardMediumSoftScore> scores = new LinkedHashMap<>();
        solver.addEventListener(event -> scores.put(
                event.getTimeMillisSpent(), (HardMediumSoftScore) event.getNewBestScore()));
        Timetable best = solver.solve(problem);
        Long feasible = scores.entrySet().stream()
                .filter(one -> one.getValue().hardScore() == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        HardMediumSoftScore atTen = scores.entrySet().stream()
                .filter(one -> one.getKey() <= 10_000)
                .map(Map.Entry::getValue)
                .reduce((before, after) -> after)
                .orElse(best.getScore());
        System.out.printf("%8d %8d %9d %16s %28s %28s%n", clients, groups, problem.getMeetings().size(),
                feasible == null ? "-" : String.format("%.1f", feasible / 1000.0), atTen, best.getScore());
        return String.format("{\"clients\":%d,\"groups\":%d,\"feasibleMillis\":%s,\"score\":\"%s\"}",
                clients, groups, feasible, best.getScore());
    }

    private static Timetable problem(int clients, int groups, int clinicians, int rooms) {
        Random random = new Random(42);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            places.add(new Place(id(random), SITE, i % 3 == 0 ? 16 : 12, i % 2 == 0, List.of()));
        }
        List<WeeklySlot> week = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            week.add(new WeeklySlot(Day.values()[i], LocalTime.of(8, 0), LocalTime.of(20, 0)));
        }
        List<Leader> leaders = new ArrayList<>();
        for (int i = 0; i < clinicians; i++) {
            leaders.add(new Leader(id(random), Map.of(SITE, week), List.of(), List.of("LCSW"), 480, 15));
        }
        List<Meeting> meetings = new ArrayList<>();
        List<List<Meeting>> ofGroup = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            UUID source = id(random);
            List<Meeting> own = new ArrayList<>();
            for (int slot = 0; slot < 3; slot++) {
                own.add(meeting(meetings.size(), ServiceKind.GROUP, source, slot, 90, leaders,
                        leaders.get(g % clinicians), true));
                meetings.add(own.getLast());
            }
            ofGroup.add(own);
        }
        Map<String, Together> together = new HashMap<>();
        List<Wish> wishes = new ArrayList<>();
        for (int c = 0; c < clients; c++) {
            Leader therapist = leaders.get(c % clinicians);
            Meeting individual = meeting(meetings.size(), ServiceKind.INDIVIDUAL, id(random), 0, 60,
                    List.of(therapist), therapist, false);
            meetings.add(individual);
            List<Meeting> own = new ArrayList<>(List.of(individual));
            own.addAll(ofGroup.get(c % groups));
            own.addAll(ofGroup.get((c + 1 + c / groups % Math.max(1, Math.min(3, groups - 1))) % groups));
            pair(own, together);
            Start unwanted = new Start(Day.values()[random.nextInt(5)], 8 * 60 + 60 * random.nextInt(8));
            int from = unwanted.day().ordinal() * 24 * 60 + unwanted.minute();
            own.forEach(one -> wishes.add(new Wish(one, from, from + 180, 1)));
        }
        List<Start> starts = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int at = 8 * 60; at < 20 * 60; at += 30) {
                starts.add(new Start(Day.values()[day], at));
            }
        }
        return new Timetable(meetings, starts, places, List.copyOf(together.values()), wishes,
                List.of(new SiteOpen(SITE, week)));
    }

    private static void pair(List<Meeting> own, Map<String, Together> together) {
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                if (own.get(i) != own.get(j)) {
                    together.merge(own.get(i).getId() + "/" + own.get(j).getId(),
                            new Together(own.get(i), own.get(j), 1),
                            (a, b) -> new Together(a.one(), a.other(), a.people() + 1));
                }
            }
        }
    }

    private static Meeting meeting(long id, ServiceKind kind, UUID source, int slot, int minutes, List<Leader> choices,
            Leader usual, boolean room) {
        return new Meeting(id, new Meeting.Demand(kind, source, slot, kind + " " + source, SITE, minutes, 10, room,
                false, List.of(), choices, List.of(), new Start(Day.MO, 480), null, usual, false), false);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
