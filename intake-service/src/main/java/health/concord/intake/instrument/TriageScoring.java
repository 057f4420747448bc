package health.concord.intake.instrument;

import health.concord.intake.client.Sex;
import health.concord.intake.logic.Truth;
import java.util.List;
import java.util.Optional;

/**
 * A level by the gravest rule that holds. A rule that a missing answer could still make true leaves the level unknown,
 * so that not asking never makes anyone safer.
 *
 * @param levels from the least to the gravest; the first is the one where no rule holds
 * @param rules from the gravest to the least
 */
public record TriageScoring(List<String> levels, Coding code, List<Rule> rules, String source) implements Scoring {

    public static final String UNKNOWN = "unknown";

    /** The level is reached when one of these is answered with yes. */
    public record Rule(String level, List<String> anyYes) {}

    @Override
    public List<String> items() {
        return rules.stream()
                .flatMap(r -> r.anyYes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Score score(AnswerSheet sheet, Sex sex) {
        List<String> missing = sheet.missing(items());
        for (Rule rule : rules) {
            Truth holds = Truth.any(rule.anyYes().stream().map(sheet::yes));
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
