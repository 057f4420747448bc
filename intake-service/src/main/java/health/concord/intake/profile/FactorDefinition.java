package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.safety.Severity;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the catalogue and what may stand in it.
 *
 * @param subject under which a form asks for it
 * @param unit of a number that is a quantity of something
 * @param ends of a number that is a scale: what its least and its greatest value mean
 * @param options of a choice
 * @param hold what true raises at once
 * @param rule of the program that looks at it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorDefinition(
        String code,
        FactorSubject subject,
        FactorType type,
        @Nullable FactorUnit unit,
        String text,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable List<String> ends,
        @Nullable List<String> options,
        @Nullable Hold hold,
        @Nullable String rule) {

    /** What kind of value a factor takes. */
    public enum FactorType {
        BOOLEAN,
        INTEGER,
        CHOICE,
        CHOICES
    }

    /** What a factor is about, in the order a form asks. */
    public enum FactorSubject {
        DANGER,
        STATE,
        RECOVERY,
        GOALS,
        PRIVACY,
        WITH_OTHERS,
        PRACTICE,
        AGREEMENT,
        AGAINST_GROUP
    }

    /** What a number counts. */
    public enum FactorUnit {
        CENTS,
        DAYS
    }

    /** The hold that a factor raises. */
    public record Hold(Severity severity, String reason) {}

    public FactorDefinition {
        boolean whole = switch (type) {
            case BOOLEAN -> true;
            case INTEGER -> min != null && max != null;
            case CHOICE, CHOICES -> options != null && !options.isEmpty();
        };
        if (!whole) {
            throw new IllegalArgumentException(code + " lacks its range or its options");
        }
        if (type == FactorType.INTEGER && (unit == null) == (ends == null || ends.size() != 2)) {
            throw new IllegalArgumentException(code + " needs either a unit, or the two ends of its scale");
        }
    }

    /** What is wrong with a value; empty where nothing is. */
    String problem(@Nullable Object value) {
        return switch (type) {
            case BOOLEAN -> value instanceof Boolean ? "" : "must be true or false";
            case INTEGER -> isWithin(value) ? "" : "must be a whole number from " + min + " to " + max;
            case CHOICE -> isOption(value) ? "" : "must be one of " + options;
            case CHOICES -> isChoice(value) ? "" : "must be a list, each once, out of " + options;
        };
    }

    private boolean isWithin(@Nullable Object value) {
        return value instanceof Integer number && min != null && max != null && number >= min && number <= max;
    }

    private boolean isOption(@Nullable Object value) {
        return value instanceof String text && options != null && options.contains(text);
    }

    private boolean isChoice(@Nullable Object value) {
        return value instanceof List<?> chosen
                && chosen.stream().allMatch(this::isOption)
                && new HashSet<>(chosen).size() == chosen.size();
    }
}
