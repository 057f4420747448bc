package health.concord.bench.timetable;

import ai.timefold.solver.core.config.solver.SolverConfig;
import health.concord.scheduling.timetable.itc.Ctt;
import health.concord.scheduling.timetable.itc.CttCost;
import health.concord.scheduling.timetable.itc.CttReader;
import health.concord.scheduling.timetable.itc.CttWeek;
import health.concord.scheduling.timetable.plan.Clinic;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Effort;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Scored;
import health.concord.scheduling.timetable.plan.Search;
import health.concord.scheduling.timetable.plan.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of the timetable as a table and as JSON. Asserts nothing about time. */
public final class TimetableBench {

    private static final int[] SIZES = {50, 100, 160, 300, 500};
    private static final long MANY = 100_000_000_000L;

    private TimetableBench() {}

    public static void main(String[] args) throws IOException {
        List<String> asked = List.of(args);
        System.out.printf(
                Locale.ROOT,
                "load at the start %.1f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (asked.isEmpty() || asked.contains("goal")) {
            goal();
        }
        if (asked.isEmpty() || asked.contains("growth")) {
            growth();
        }
        int files = asked.indexOf("itc");
        for (String file : files < 0 ? List.<String>of() : asked.subList(files + 1, asked.size())) {
            itc(Path.of(file));
        }
    }

    /** A better plan, and after how long it was there. */
    private record Step(double seconds, int hard, int soft) {}

    private static List<Step> run(Problem problem, SolverConfig config, long moves, Duration longest) {
        List<Step> steps = new ArrayList<>();
        long begun = System.nanoTime();
        Scored last = new Search(
                        config,
                        problem,
                        new Effort(1, moves, longest),
                        better -> steps.add(new Step(since(begun), better.hard(), better.soft())))
                .run(Map.of());
        steps.add(new Step(since(begun), last.hard(), last.soft()));
        return steps;
    }

    private static SolverConfig config() {
        return SolverConfig.createFromXmlResource("solverConfig.xml");
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double feasible(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.hard() == 0)
                .mapToDouble(Step::seconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void goal() {
        System.out.println("goal: 500 clients, 40 clinicians, 60 groups x 3 sessions, 14 rooms; 60 s each");
        System.out.println("instance | no hard violation after s | soft then | soft at 10 s | at 60 s | floor");
        for (int seed = 1; seed <= Integer.getInteger("instances", 5); seed++) {
            Problem problem = Clinic.ofGoal(seed).problem();
            List<Step> steps = run(problem, config(), MANY, Duration.ofSeconds(60));
            Step last = steps.getLast();
            int first = steps.stream().filter(step -> step.hard() == 0).findFirst().map(Step::soft).orElse(-1);
            int ten = steps.stream().filter(step -> step.seconds() <= 10).reduce((a, b) -> b).map(Step::soft).orElse(-1);
            System.out.printf(
                    Locale.ROOT,
                    "%d | %.2f | %d | %d | %d | %d%n",
                    seed, feasible(steps), first, ten, last.soft(), floor(problem));
            System.out.printf(
                    Locale.ROOT,
                    "{\"bench\":\"timetable-goal\",\"seed\":%d,\"feasibleSeconds\":%.3f,\"hard\":%d,\"soft10\":%d,"
                            + "\"soft60\":%d,\"floor\":%d}%n",
                    seed, feasible(steps), last.hard(), ten, last.soft(), floor(problem));
        }
    }

    /** What each meeting costs at least, were it alone: a floor under every plan, and not a tight one. */
    private static int floor(Problem problem) {
        return problem.meetings().stream().mapToInt(TimetableBench::least).sum();
    }

    private static int least(Demand demand) {
        return demand.starts().stream()
                .mapToInt(start -> {
                    Span time = new Span(start, start + demand.minutes());
                    return (int) demand.wishes().stream()
                                    .filter(wish -> wish.times().stream().noneMatch(window -> window.contains(time)))
                                    .count()
                            * 10;
                })
                .min()
                .orElse(0);
    }

    private static void growth() {
        System.out.println("growth: clients | no hard violation after s | s for 20000 moves");
        List<double[]> first = new ArrayList<>();
        List<double[]> moves = new ArrayList<>();
        run(clinic(SIZES[0]).problem(), config(), 20_000, Duration.ofMinutes(2));
        for (int size : SIZES) {
            Problem problem = clinic(size).problem();
            List<Step> steps = run(problem, config(), 20_000, Duration.ofMinutes(2));
            first.add(new double[] {size, feasible(steps)});
            moves.add(new double[] {size, steps.getLast().seconds()});
            System.out.printf(Locale.ROOT, "%d | %.2f | %.2f%n", size, feasible(steps), steps.getLast().seconds());
        }
        System.out.println("exponent to no hard violation " + Fit.of(first) + ", for 20000 moves " + Fit.of(moves));
    }

    private static Clinic clinic(int clients) {
        return new Clinic(
                clients, Math.max(4, clients * 8 / 100), Math.max(3, clients * 12 / 100), Math.max(3, clients * 14 / 500), 1);
    }

    private static void itc(Path file) throws IOException {
        Ctt instance = CttReader.read(Files.readString(file));
        SolverConfig config = CttScore.config(instance);
        long begun = System.nanoTime();
        Scored found = new Search(
                        config, CttWeek.problem(instance), new Effort(1, MANY, Duration.ofSeconds(60)), better -> {})
                .run(Map.of());
        CttCost cost = CttCost.of(instance, CttWeek.lectures(instance, found.stands()));
        System.out.printf(
                Locale.ROOT,
                "itc %s after %.0f s: violations %d, cost %d (capacity %d, days %d, compactness %d, stability %d)%n",
                instance.name(), since(begun), cost.violations(), cost.soft(), cost.capacity(), cost.workingDays(),
                cost.compactness(), cost.stability());
    }
}
