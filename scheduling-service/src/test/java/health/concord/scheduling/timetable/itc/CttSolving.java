package health.concord.scheduling.timetable.itc;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import health.concord.scheduling.timetable.plan.FirstPlan;
import health.concord.scheduling.timetable.plan.Timetable;
import java.util.List;
import java.util.Objects;

/** Solves an instance with our first plan and moves, by the competition's rules. */
public final class CttSolving {

    private CttSolving() {}

    /**
     * @param score by the rules that were searched with
     * @param cost of the lectures, counted apart from them
     */
    public record Solved(HardMediumSoftScore score, CttCost cost, List<Ctt.Lecture> lectures) {}

    public static Solved solve(Ctt instance, TerminationConfig end) {
        CttWeek adapter = new CttWeek(instance);
        Timetable week = adapter.week();
        FirstPlan.fill(week);
        SolverFactory<Timetable> factory = SolverFactory.create(SolverConfig.createFromXmlResource("itc/solver.xml")
                .withConstraintProviderClass(CttRules.provider())
                .withTerminationConfig(end));
        Timetable best = factory.buildSolver().solve(week);
        List<Ctt.Lecture> lectures = adapter.lectures(best);
        return new Solved(Objects.requireNonNull(best.getScore()), CttCost.of(instance, lectures), lectures);
    }
}
