package health.concord.intake.levelofcare;

import health.concord.intake.datafile.DataFiles;
import health.concord.intake.episode.Program;
import health.concord.intake.levelofcare.Suggestion.FiredRule;
import health.concord.intake.logic.Truth;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that suggest a level of care (clinical specification, section 5), as their file has them. They hold no text
 * of any published criteria and claim no equivalence with them.
 */
@ApplicationScoped
public class LevelOfCareRules {

    private final RuleFile file = DataFiles.read("level-of-care/rules.json", RuleFile.class);

    record RuleFile(
            String version,
            LocalDate validFrom,
            String edition,
            String about,
            String source,
            List<Dimension> dimensions,
            List<Level> levels,
            List<Rule> rules) {}

    record Level(String level, String text) {}

    record Rule(String id, String suggest, @Nullable String level, String text, List<String> agrees, Condition when) {}

    /** The first rule that holds gives the suggestion; the others that hold are reasons beside it. */
    Suggestion suggest(Program program, RateDimensions rated) {
        Assessment assessment = new Assessment(file.dimensions(), program, rated);
        List<Rule> held = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Rule rule : file.rules()) {
            Truth holds = rule.when().holds(assessment);
            boolean lastResort = rule.when() instanceof Condition.Always;
            if (holds == Truth.YES && (!lastResort || held.isEmpty())) {
                held.add(rule);
            } else if (holds == Truth.UNKNOWN) {
                open.add(rule.id());
            }
        }
        Rule first = held.getFirst();
        return new Suggestion(
                first.suggest(),
                first.level(),
                first.agrees(),
                file.version(),
                file.edition(),
                held.stream().map(r -> reason(r, assessment)).toList(),
                open);
    }

    private static FiredRule reason(Rule rule, Assessment assessment) {
        List<String> inputs = rule.when().inputs().distinct().toList();
        return new FiredRule(rule.id(), rule.suggest(), rule.text(), assessment.inputs(inputs));
    }

    List<Dimension> dimensions() {
        return file.dimensions();
    }

    List<String> levels() {
        return file.levels().stream().map(Level::level).toList();
    }

    /** Whether {@code level} asks for less than {@code before}. */
    boolean isLower(String level, @Nullable String before) {
        return before != null && levels().indexOf(level) < levels().indexOf(before);
    }
}
