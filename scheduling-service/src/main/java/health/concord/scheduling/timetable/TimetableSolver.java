package health.concord.scheduling.timetable;

import ai.timefold.solver.core.api.score.ScoreExplanation;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        ScoreExplanation<Timetable, HardMediumSoftScore> explanation =
                SolutionManager.<Timetable, HardMediumSoftScore>create(solvers).explain(plan);
        List<Finding> findings = new ArrayList<>();
        explanation
                .getConstraintMatchTotalMap()
                .values()
                .forEach(total -> total.getConstraintMatchSet()
                        .forEach(match -> findings.add(finding(
                                match.getConstraintRef().constraintName(),
                                match.getScore(),
                                match.getIndictedObjectList().stream()
                                        .filter(Meeting.class::isInstance)
                                        .map(Object::toString)
                                        .distinct()
                                        .toList()))));
        findings.sort(Comparator.comparing(Finding::level)
                .thenComparing(Comparator.comparing(Finding::weight).reversed())
                .thenComparing(Finding::rule)
                .thenComparing(one -> one.about().toString()));
        return findings;
    }

    private static Finding finding(String rule, HardMediumSoftScore score, List<String> about) {
        if (score.hardScore() != 0) {
            return new Finding(rule, "HARD", -score.hardScore(), about);
        }
        return score.mediumScore() != 0
                ? new Finding(rule, "MEDIUM", -score.mediumScore(), about)
                : new Finding(rule, "SOFT", -score.softScore(), about);
    }
}
