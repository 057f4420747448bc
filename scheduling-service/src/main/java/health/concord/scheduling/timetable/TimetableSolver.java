package health.concord.scheduling.timetable;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import health.concord.scheduling.timetable.plan.Broken;
import health.concord.scheduling.timetable.plan.FirstPlan;
import health.concord.scheduling.timetable.plan.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Searches for a better week, and says what the best one breaks. */
@ApplicationScoped
class TimetableSolver {

    /** What is not broken any better for so long is as good as it gets. */
    private static final Duration UNIMPROVED = Duration.ofSeconds(10);

    @Inject
    SolverFactory<Timetable> solvers;

    /** @param progress is told of each better score and when, in milliseconds since the beginning */
    Timetable solve(Timetable problem, Duration time, BiConsumer<Long, String> progress) {
        FirstPlan.fill(problem);
        HardMediumSoftScore first = Objects.requireNonNull(manager().update(problem));
        progress.accept(0L, first.toString());
        if (first.isZero() || problem.getMeetings().stream().allMatch(meeting -> meeting.isPinned())) {
            return problem;
        }
        Solver<Timetable> solver = solvers.buildSolver(new SolverConfigOverride<Timetable>()
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(time)
                        .withUnimprovedSpentLimit(time.compareTo(UNIMPROVED) < 0 ? time : UNIMPROVED)));
        solver.addEventListener(event -> progress.accept(
                event.getTimeMillisSpent(), event.getNewBestScore().toString()));
        return solver.solve(problem);
    }

    /** Each rule or wish that is broken, and about what; the heaviest first. */
    List<Finding> findings(Timetable plan) {
        ScoreAnalysis<HardMediumSoftScore> analysis = manager().analyze(plan);
        return analysis.constraintMap().values().stream()
                .flatMap(rule -> Objects.requireNonNull(rule.matches()).stream())
                .map(match -> Finding.of((Broken) match.justification()))
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(Comparator.comparing(Finding::weight).reversed())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::text))
                .toList();
    }

    private SolutionManager<Timetable, HardMediumSoftScore> manager() {
        return SolutionManager.create(solvers);
    }
}
