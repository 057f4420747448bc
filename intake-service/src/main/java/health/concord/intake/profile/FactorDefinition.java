package health.concord.intake.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.safety.Severity;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One factor of the catalogue and what may stand in it.
 *
 * @param options of a choice
 * @param hold what true raises at once
 * @param rule of the program that looks at it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorDefinition(
        String code,
        FactorType type,
        String text,
        @Nullable Integer min,
        @Nullable Integer max,
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
