package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;

/**
 * A rule or wish that a plan does not keep, in words; never a client's name.
 *
 * @param rule its code
 * @param about the meetings it is about
 */
public record Broken(String rule, HardMediumSoftScore score, String text, List<String> about)
        implements ConstraintJustification {

    static Broken of(String rule, HardMediumSoftScore score, String text, Meeting... about) {
        return new Broken(
                rule,
                score,
                text,
                List.of(about).stream().map(Meeting::toString).toList());
    }
}
