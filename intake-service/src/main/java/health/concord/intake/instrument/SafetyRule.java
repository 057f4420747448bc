package health.concord.intake.instrument;

import health.concord.intake.safety.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An answer that concerns safety. It fires on an item's points or on the level that the triage gave.
 *
 * @param id code that explains a hold to people
 * @param rule of the program that it carries out
 * @param item question whose points are looked at, with {@code atLeast}
 * @param level triage level that fires the rule
 * @param hold severity of the hold that is raised at once; null where none is
 * @param need instrument that must be answered before placement; null where none is
 * @param alert code shown to people
 */
public record SafetyRule(
        String id,
        String rule,
        @Nullable String item,
        @Nullable Integer atLeast,
        @Nullable String level,
        @Nullable Severity hold,
        @Nullable String need,
        String alert,
        String source) {

    public SafetyRule {
        if ((item == null) == (level == null) || (item == null) != (atLeast == null)) {
            throw new IllegalArgumentException(id + " must look at an item's points or at a level");
        }
    }

    public boolean fires(AnswerSheet sheet, Score score) {
        if (level != null) {
            return level.equals(score.band());
        }
        Integer points = item == null ? null : sheet.points(item);
        return points != null && atLeast != null && points >= atLeast;
    }
}
