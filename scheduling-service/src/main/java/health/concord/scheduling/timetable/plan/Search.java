package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Map;
import java.util.function.Consumer;

/** One search for a good plan. It can be stopped from another thread, and then gives the best plan so far. */
public final class Search {

    private final Problem problem;
    private final Solver<Timetable> solver;

    /**
     * @param config of the solver, without an end
     * @param better told of every better plan, within the search's thread
     */
    public Search(SolverConfig config, Problem problem, Effort effort, Consumer<Scored> better) {
        this.problem = problem;
        SolverConfig bounded = new SolverConfig(config)
                .withRandomSeed(effort.seed())
                .withTerminationConfig(new TerminationConfig()
                        .withMoveCountLimit(effort.moves())
                        .withSpentLimit(effort.longest()));
        this.solver = SolverFactory.<Timetable>create(bounded).buildSolver();
        this.solver.addEventListener(event -> better.accept(Scored.of(event.getNewBestSolution())));
    }

    /** @param begin a plan to begin with; empty for a first one */
    public Scored run(Map<String, Stand> begin) {
        Timetable first = begin.isEmpty() ? FirstPlan.of(problem) : Timetable.from(problem, begin);
        return Scored.of(solver.solve(first));
    }

    public void stop() {
        solver.terminateEarly();
    }
}
