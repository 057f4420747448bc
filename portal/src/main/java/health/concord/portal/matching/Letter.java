package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in words for the client.
 *
 * @param why what stands above what speaks for a choice
 * @param know what stands above what it does not give and what goes with it
 * @param notNow why there is nothing to choose from yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Letter(
        String language,
        String heading,
        @Nullable String why,
        @Nullable String know,
        @Nullable String notNow,
        @Nullable String direction,
        @Nullable List<Choice> choices,
        @Nullable String closing) {

    private static final int MOST_REASONS = 6;

    /**
     * One week.
     *
     * @param good what speaks for it
     * @param mind what it does not give
     * @param next what goes with it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Choice(
            int rank,
            String summary,
            @Nullable List<Session> sessions,
            @Nullable List<String> good,
            @Nullable List<String> mind,
            @Nullable List<String> next,
            @Nullable String shortfall) {

        public List<Session> weekly() {
            return sessions == null ? List.of() : sessions;
        }

        /** The weightiest of what speaks for it: a letter is read, a list is skipped. */
        public List<String> suits() {
            return good == null ? List.of() : good.stream().limit(MOST_REASONS).toList();
        }

        /** What it does not give, then what goes with it. */
        public List<String> toKnow() {
            return Stream.of(mind, next)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** What comes every week, and when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Session(String what, @Nullable List<String> when) {

        public String words() {
            return when == null || when.isEmpty() ? what : what + ": " + String.join(", ", when);
        }
    }

    public List<Choice> weeks() {
        return choices == null ? List.of() : choices;
    }
}
