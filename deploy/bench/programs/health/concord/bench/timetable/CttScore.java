package health.concord.bench.timetable;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import health.concord.scheduling.timetable.itc.Ctt;
import health.concord.scheduling.timetable.itc.CttCost;
import health.concord.scheduling.timetable.itc.CttWeek;
import health.concord.scheduling.timetable.plan.Timetable;

/** The competition's own cost in place of our rules, so that results compare with those published. */
public final class CttScore implements EasyScoreCalculator<Timetable, HardSoftScore> {

    private static volatile Ctt instance;

    static SolverConfig config(Ctt solved) {
        instance = solved;
        return SolverConfig.createFromXmlResource("solverConfig.xml")
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(CttScore.class));
    }

    @Override
    public HardSoftScore calculateScore(Timetable timetable) {
        CttCost cost = CttCost.of(instance, CttWeek.lectures(instance, timetable.stands()));
        return HardSoftScore.of(-cost.violations(), -cost.soft());
    }
}
