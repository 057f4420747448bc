package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.safety.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An answer that concerns safety. It fires on the level that the triage gave, or on points: an item's, a scale's, or,
 * where neither is named, the total's. Points that are certain already count, even where other answers are missing.
 *
 * @param id code that explains a hold to people
 * @param rule of the program that it carries out
 * @param item question whose points are looked at
 * @param scale scale whose points are looked at
 * @param atLeast points that fire the rule
 * @param level triage level that fires the rule
 * @param hold severity of the hold that is raised at once; null where none is
 * @param need instrument that must be answered before placement; null where none is
 * @param alert code shown to people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyRule(
        String id,
        String rule,
        @Nullable String item,
        @Nullable String scale,
        @Nullable Integer atLeast,
        @Nullable String level,
        @Nullable Severity hold,
        @Nullable String need,
        String alert,
        String source) {

    public SafetyRule {
        if ((atLeast == null) == (level == null)
                || (item != null && scale != null)
                || (level != null && item != null)) {
            throw new IllegalArgumentException(id + " must look at points or at a level");
        }
    }

    /** @param sheet null where only a total is known */
    public boolean fires(@Nullable AnswerSheet sheet, Score score) {
        if (atLeast == null) {
            return level != null && level.equals(score.band());
        }
        Integer points = points(sheet, score);
        return points != null && points >= atLeast;
    }

    private @Nullable Integer points(@Nullable AnswerSheet sheet, Score score) {
        if (item != null) {
            return sheet == null ? null : sheet.points(item);
        }
        return scale == null
                ? score.floor()
                : score.scale(scale).map(Score.ScaleScore::floor).orElse(null);
    }
}
