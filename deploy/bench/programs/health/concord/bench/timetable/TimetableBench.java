package health.concord.bench.timetable;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import health.concord.scheduling.timetable.itc.Ctt;
import health.concord.scheduling.timetable.itc.CttReader;
import health.concord.scheduling.timetable.itc.CttSolving;
import health.concord.scheduling.timetable.plan.FirstPlan;
import health.concord.scheduling.timetable.plan.Timetable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of the timetable as a table and as JSON. Asserts nothing about time. */
public final class TimetableBench {

    private static final int[] SIZES = {50, 100, 200, 350, 500};
    private static final long SEED = 42;
    private static final int MOVES = 50_000;

    private TimetableBench() {}

    public static void main(String[] args) throws IOException {
        List<String> asked = List.of(args);
        int seconds = Integer.getInteger("seconds", 60);
        System.out.printf(
                Locale.ROOT,
                "load at the start %.1f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (asked.isEmpty() || asked.contains("growth")) {
            growth();
        }
        if (asked.isEmpty() || asked.contains("goal")) {
            goal(seconds);
        }
        if (asked.isEmpty() || asked.contains("rooms")) {
            rooms(seconds);
        }
        int files = asked.indexOf("itc");
        for (String file : files < 0 ? List.<String>of() : asked.subList(files + 1, asked.size())) {
            itc(Path.of(file), seconds);
        }
    }

    /** A score, and after how long it was there. */
    private record Step(double seconds, HardMediumSoftScore score) {

        boolean isFeasible() {
            return score.hardScore() == 0 && score.mediumScore() == 0;
        }
    }

    private static SolverFactory<Timetable> factory(TerminationConfig end) {
        return SolverFactory.create(SolverConfig.createFromXmlResource("solverConfig.xml")
                .withTerminationConfig(end));
    }

    /** From nothing: the first plan and its score, then the search. */
    private static List<Step> run(Timetable week, TerminationConfig end) {
        SolverFactory<Timetable> factory = factory(end);
        List<Step> steps = new ArrayList<>();
        long begun = System.nanoTime();
        FirstPlan.fill(week);
        steps.add(new Step(
                since(begun),
                SolutionManager.<Timetable, HardMediumSoftScore>create(factory).update(week)));
        var solver = factory.buildSolver();
        solver.addEventListener(event -> steps.add(
                new Step(since(begun), (HardMediumSoftScore) event.getNewBestScore())));
        Timetable best = solver.solve(week);
        steps.add(new Step(since(begun), best.getScore()));
        return steps;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double feasible(List<Step> steps) {
        return steps.stream()
                .filter(Step::isFeasible)
                .mapToDouble(Step::seconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static HardMediumSoftScore at(List<Step> steps, double seconds) {
        return steps.stream()
                .filter(step -> step.seconds() <= seconds)
                .reduce((before, after) -> after)
                .orElse(steps.getFirst())
                .score();
    }

    private static void goal(int seconds) {
        Clinic clinic = Clinic.of(500, SEED);
        List<Step> steps = run(clinic.week(), new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds)));
        HardMediumSoftScore last = steps.getLast().score();
        System.out.println("goal: 500 clients, 40 clinicians, 60 groups x 3 meetings, 14 rooms");
        System.out.printf(
                Locale.ROOT,
                "no hard violation after %.2f s; score then %s, at 10 s %s, at %d s %s%n",
                feasible(steps), steps.getFirst().score(), at(steps, 10), seconds, last);
        Bound.Result bound = Bound.of(clinic.week(), clinic.rooms(), seconds);
        double over = 100.0 * (-last.softScore() - bound.bound()) / bound.bound();
        System.out.printf(
                Locale.ROOT,
                "CP-SAT's bound on the relaxation %.0f after %.1f s (its own best %.0f); the plan is %.2f %% over it%n",
                bound.bound(), bound.seconds(), bound.best(), over);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"timetable-goal\",\"feasibleSeconds\":%.3f,\"hard\":%d,\"medium\":%d,\"soft\":%d,"
                        + "\"bound\":%.0f,\"overPercent\":%.2f}%n",
                feasible(steps), -last.hardScore(), -last.mediumScore(), -last.softScore(), bound.bound(), over);
    }

    /** The goal's clinic, where single clients need the groups' rooms as well. */
    private static void rooms(int seconds) {
        Timetable week = Clinic.of(500, SEED).sharingRooms().week();
        List<Step> steps = run(week, new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds)));
        HardMediumSoftScore last = steps.getLast().score();
        System.out.printf(
                Locale.ROOT,
                "rooms shared with single clients: no hard violation after %.2f s; score then %s, at 10 s %s, at %d s %s%n",
                feasible(steps), steps.getFirst().score(), at(steps, 10), seconds, last);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"timetable-rooms\",\"feasibleSeconds\":%.3f,\"hard\":%d,\"medium\":%d,\"soft\":%d}%n",
                feasible(steps), -last.hardScore(), -last.mediumScore(), -last.softScore());
    }

    private static void growth() {
        // So that the smallest is not measured while the machine still learns.
        run(Clinic.of(SIZES[1], SEED).week(), new TerminationConfig().withMoveCountLimit((long) MOVES));
        System.out.println("clients | meetings | no hard violation after s | s for " + MOVES + " moves | score then");
        List<double[]> first = new ArrayList<>();
        List<double[]> moves = new ArrayList<>();
        for (int size : SIZES) {
            Timetable week = Clinic.of(size, SEED).week();
            List<Step> steps = run(week, new TerminationConfig().withMoveCountLimit((long) MOVES));
            first.add(new double[] {size, feasible(steps)});
            moves.add(new double[] {size, steps.getLast().seconds()});
            System.out.printf(
                    Locale.ROOT,
                    "%d | %d | %.3f | %.2f | %s%n",
                    size, week.getMeetings().size(), feasible(steps), steps.getLast().seconds(),
                    steps.getLast().score());
        }
        System.out.println("exponent to no hard violation " + Fit.of(first) + ", for the moves " + Fit.of(moves));
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"timetable-growth\",\"feasibleExponent\":%.2f,\"feasibleError\":%.2f,"
                        + "\"movesExponent\":%.2f,\"movesError\":%.2f}%n",
                Fit.of(first).exponent(), Fit.of(first).error(), Fit.of(moves).exponent(), Fit.of(moves).error());
    }

    private static void itc(Path file, int seconds) throws IOException {
        Ctt instance = CttReader.read(Files.readString(file));
        Long moves = Long.getLong("moves");
        long begun = System.nanoTime();
        CttSolving.Solved solved = CttSolving.solve(
                instance,
                moves == null
                        ? new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds))
                        : new TerminationConfig().withMoveCountLimit(moves));
        System.out.printf(
                Locale.ROOT,
                "itc %s after %.0f s%s: cost %d, %s%n",
                instance.name(), since(begun), moves == null ? "" : " and " + moves + " moves",
                solved.cost().soft(), solved.cost());
    }
}
