package health.concord.intake.levelofcare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the ratings; a clinician decides.
 *
 * @param suggestion code, for example {@code LEVEL_2_1}, {@code RESIDENTIAL_REVIEW} or {@code INSUFFICIENT_DATA}
 * @param level where the suggestion is a level
 * @param agrees levels that a decision may take without differing from the suggestion
 * @param reasons each rule that held; the first gave the suggestion
 * @param undetermined rules that an unknown input left open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(
        String suggestion,
        @Nullable String level,
        List<String> agrees,
        String ruleVersion,
        String edition,
        List<FiredRule> reasons,
        List<String> undetermined) {

    /**
     * A rule that held.
     *
     * @param inputs what it looked at, by name; a number, true, false or {@code unknown}
     */
    public record FiredRule(
            String rule,
            String suggestion,
            String text,
            @Schema(additionalProperties = Object.class) Map<String, Object> inputs) {}

    boolean agreesWith(String decided) {
        return agrees.contains(decided);
    }
}
