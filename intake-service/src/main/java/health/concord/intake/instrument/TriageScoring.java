package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.client.Sex;
import health.concord.intake.logic.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A level by the gravest rule that holds. A rule that a missing answer could still make true leaves the level unknown,
 * so that not asking never makes anyone safer.
 *
 * @param levels from the least to the gravest; the first is the one where no rule holds
 * @param rules from the gravest to the least
 */
public record TriageScoring(List<String> levels, Coding code, List<Rule> rules, String source) implements Scoring {

    public static final String UNKNOWN = "unknown";

    /**
     * The level is reached when one of these is so.
     *
     * @param anyYes questions answered with yes
     * @param anyFrom questions answered with at least so many points
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rule(
            String level,
            @Nullable List<String> anyYes,
            @Nullable Map<String, Integer> anyFrom) {

        Stream<String> items() {
            return Stream.concat(
                    anyYes == null ? Stream.of() : anyYes.stream(),
                    anyFrom == null ? Stream.of() : anyFrom.keySet().stream());
        }

        Truth holds(AnswerSheet sheet) {
            return Truth.any(Stream.concat(
                    anyYes == null ? Stream.of() : anyYes.stream().map(sheet::yes),
                    anyFrom == null
                            ? Stream.of()
                            : anyFrom.entrySet().stream().map(e -> sheet.reaches(e.getKey(), e.getValue()))));
        }
    }

    @Override
    public List<String> items() {
        return rules.stream().flatMap(Rule::items).distinct().sorted().toList();
    }

    @Override
    public Score score(AnswerSheet sheet, Sex sex) {
        List<String> missing = sheet.missing(items());
        for (Rule rule : rules) {
            Truth holds = rule.holds(sheet);
            if (holds != Truth.NO) {
                return new Score(null, holds == Truth.YES ? rule.level() : UNKNOWN, missing);
            }
        }
        return new Score(null, levels.getFirst(), missing);
    }

    @Override
    public Optional<Score> ofTotal(int points, Sex sex) {
        return Optional.empty();
    }

    @Override
    public String range() {
        return "is not known to this instrument: it gives a level, by its answers";
    }
}
