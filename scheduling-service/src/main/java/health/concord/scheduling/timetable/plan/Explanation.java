package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Why a plan costs what it costs, in words; what weighs most first. */
public record Explanation(int hard, int soft, List<Broken> broken) {

    public static Explanation of(SolverConfig config, Problem problem, Map<String, Stand> stands) {
        SolutionManager<Timetable, HardSoftScore> manager =
                SolutionManager.create(SolverFactory.<Timetable>create(new SolverConfig(config)));
        var analysis = manager.analyze(Timetable.from(problem, stands));
        List<Broken> broken = analysis.constraintAnalyses().stream()
                .flatMap(rule -> rule.matches().stream())
                .map(match -> (Broken) match.justification())
                .sorted(Comparator.comparing((Broken one) -> !one.hard())
                        .thenComparing(one -> -one.weight())
                        .thenComparing(Broken::rule)
                        .thenComparing(Broken::text)
                        .thenComparing(one -> one.meetings().toString()))
                .toList();
        return new Explanation(-analysis.score().hardScore(), -analysis.score().softScore(), broken);
    }
}
