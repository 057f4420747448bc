package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a recommendation hangs on: each single change that would make another. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Explanation(@Nullable List<Lever> hangsOn) {

    /**
     * One change.
     *
     * @param kind {@code UNANSWERED}, {@code OPPOSITE} or {@code SEAT}
     * @param changes {@code HOLDS}, {@code DIRECTION}, {@code FIRST_OPTION}
     * @param then what would be in the first option
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lever(
            String kind,
            @Nullable String factor,
            String label,
            @Nullable String answer,
            @Nullable UUID group,
            @Nullable List<String> changes,
            @Nullable List<String> then) {

        public String words() {
            return switch (kind) {
                case "UNANSWERED" ->
                    "Without the answer to “" + label + "”"
                            + (answer == null || answer.isBlank() ? "" : " (" + answer + ")");
                case "OPPOSITE" -> "“" + label + "” answered " + (answer == null ? "the other way" : answer);
                default -> "With one free seat in " + label;
            };
        }

        public String thenWords() {
            return then == null || then.isEmpty() ? "no week would be found" : String.join(", ", then);
        }
    }

    public List<Lever> levers() {
        return hangsOn == null ? List.of() : hangsOn;
    }
}
