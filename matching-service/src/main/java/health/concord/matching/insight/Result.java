package health.concord.matching.insight;

import health.concord.matching.eligibility.Hold;
import health.concord.matching.recommendation.Option;
import health.concord.matching.recommendation.Part;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation comes to: holds, direction and the first option. Two that agree in this are the same outcome,
 * whatever their scores.
 */
public record Result(List<String> holds, @Nullable Direction direction, List<String> first) {

    public static final String HOLDS = "HOLDS";
    public static final String DIRECTION = "DIRECTION";
    public static final String FIRST_OPTION = "FIRST_OPTION";

    public static Result of(Recommendation made) {
        return new Result(
                made.holds().stream().map(Hold::code).sorted().distinct().toList(),
                made.direction(),
                made.options().stream().findFirst().map(Result::parts).orElse(List.of()));
    }

    /** In what the other differs; empty when it is the same outcome. */
    List<String> differsIn(Result other) {
        var differences = new ArrayList<String>();
        if (!holds.equals(other.holds)) {
            differences.add(HOLDS);
        }
        if (direction != other.direction) {
            differences.add(DIRECTION);
        }
        if (!first.equals(other.first)) {
            differences.add(FIRST_OPTION);
        }
        return List.copyOf(differences);
    }

    /** The names of what is in an option, in its order. */
    static List<String> names(Recommendation made) {
        return made.options().stream()
                .findFirst()
                .map(option -> option.parts().stream().map(Part::name).toList())
                .orElse(List.of());
    }

    private static List<String> parts(Option option) {
        return option.parts().stream()
                .map(part -> part.kind() + " " + (part.series() == null ? part.therapist() : part.series()) + " "
                        + part.slots())
                .sorted()
                .toList();
    }
}
