package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dimension ratings, what they suggest and what was decided. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LevelOfCare(
        Rated ratings,
        @Nullable Suggestion suggestion,
        @Nullable Decision decision,
        @Nullable List<Decision> history) {

    /** The ratings as they stand; revision 0 before the first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rated(
            int revision,
            @Nullable Ratings ratings,
            @Nullable Integer hoursPerWeekNeeded,
            @Nullable Boolean ambulatoryMedicalCover,
            @Nullable Instant ratedAt,
            @Nullable String ratedBy) {}

    /** Each from 0 to 4; null where it is not known. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ratings(
            @Nullable Integer withdrawal,
            @Nullable Integer physicalHealth,
            @Nullable Integer mentalHealth,
            @Nullable Integer substanceRisk,
            @Nullable Integer environment,
            @Nullable Integer person) {

        /** In the order in which they are shown. */
        public List<@Nullable Integer> inOrder() {
            return Arrays.asList(withdrawal, physicalHealth, mentalHealth, substanceRisk, environment, person);
        }
    }

    /** What the ratings were when a level was decided. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Then(@Nullable Ratings ratings) {}

    /**
     * What the rules make of the ratings.
     *
     * @param level null where they suggest a review rather than a level
     * @param agrees levels that need no reason
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Suggestion(
            String suggestion,
            @Nullable String level,
            @Nullable List<String> agrees,
            String ruleVersion,
            @Nullable List<Fired> reasons,
            @Nullable List<String> undetermined) {

        public String words() {
            return Say.code("intake.suggestion", suggestion);
        }

        public String agreesWords() {
            return agrees == null
                    ? ""
                    : agrees.stream().map(LevelOfCare::levelWords).collect(Collectors.joining(", "));
        }
    }

    /** A rule that spoke. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fired(String rule, String text) {}

    /** What a clinician decided. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decision(
            String level,
            @Nullable String discrepancyReason,
            @Nullable Then rated,
            Instant decidedAt,
            String decidedBy) {

        public String levelWords() {
            return LevelOfCare.levelWords(level);
        }
    }

    /** {@code Intensive outpatient (2.1)}. */
    public static String levelWords(String level) {
        return Say.code("intake.level", level);
    }
}
