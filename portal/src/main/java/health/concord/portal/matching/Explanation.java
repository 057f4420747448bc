package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
                    answer == null || answer.isBlank()
                            ? Say.words("matching.without", label)
                            : Say.words("matching.withoutAnswer", label, answer);
                case "OPPOSITE" ->
                    answer == null
                            ? Say.words("matching.otherWay", label)
                            : Say.words("matching.answered", label, answer);
                default -> Say.words("matching.oneSeat", label);
            };
        }

        public String thenWords() {
            return then == null || then.isEmpty() ? Say.words("matching.noWeek") : String.join(", ", then);
        }
    }

    /**
     * An explanation with one of its changes tried.
     *
     * @param whatIf null where it has not so many
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Tried(Explanation explanation, @Nullable WhatIf whatIf) {}

    public List<Lever> levers() {
        return hangsOn == null ? List.of() : hangsOn;
    }
}
