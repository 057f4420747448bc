package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;

/**
 * A rule that a plan does not keep, in words.
 *
 * @param rule its code
 * @param hard whether the plan cannot be published because of it
 * @param weight how much it counts against the plan
 * @param meetings ids of those it is about
 */
public record Broken(String rule, boolean hard, int weight, String text, List<String> meetings)
        implements ConstraintJustification {}
