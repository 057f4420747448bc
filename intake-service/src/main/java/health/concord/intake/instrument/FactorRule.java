package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says on a factor of the clinical profile: by the answer to a question, or by the band of its score.
 *
 * @param item question whose answer is looked at
 * @param values what the points of that answer say; the points themselves where it is left out
 * @param bands what a band says; a band that is not named says nothing
 * @param confidence how sure that is: LOW, MEDIUM or HIGH
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorRule(
        String factor,
        @Nullable String item,
        @Nullable Map<String, Object> values,
        @Nullable Map<String, Object> bands,
        String confidence) {

    public FactorRule {
        if ((item == null) == (bands == null)) {
            throw new IllegalArgumentException(factor + " must be filled by a question or by a band");
        }
    }

    /** What is said; null where the question was not answered, or the band says nothing. */
    public @Nullable Object value(@Nullable Map<String, Object> answers, @Nullable String band) {
        if (bands != null) {
            return band == null ? null : bands.get(band);
        }
        Object answer = answers == null || item == null ? null : answers.get(item);
        if (answer == null || values == null) {
            return answer;
        }
        return answer instanceof List<?> several
                ? several.stream()
                        .map(p -> values.get(String.valueOf(p)))
                        .filter(Objects::nonNull)
                        .toList()
                : values.get(String.valueOf(answer));
    }
}
