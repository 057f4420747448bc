package health.concord.portal.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching answers for one person; lists may be left out of the answer when they are empty.
 *
 * @param direction {@code INDIVIDUAL}, {@code GROUP}, {@code COMBINED} or {@code NEUTRAL}; null with holds
 * @param directionReasons what speaks for the direction
 * @param holds what stops a placement; with any there are no options
 * @param unknowns what a hard rule asks and nobody answered
 * @param excluded groups and therapists left out, and why
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recommendation(
        UUID id,
        String ruleSet,
        @Nullable String direction,
        List<Ground> directionReasons,
        List<Hold> holds,
        List<Unknown> unknowns,
        List<Option> options,
        List<Excluded> excluded,
        @Nullable Shortfall shortfall) {

    public Recommendation {
        directionReasons = orEmpty(directionReasons);
        holds = orEmpty(holds);
        unknowns = orEmpty(unknowns);
        options = orEmpty(options);
        excluded = orEmpty(excluded);
    }

    /** A ranked week. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Option(
            int rank,
            BigDecimal score,
            WeekSum week,
            LocalDate startsOn,
            List<Part> parts,
            List<PlanNote> plan,
            List<Warning> warnings,
            @JsonProperty("for") List<Reason> pros,
            @JsonProperty("against") List<Reason> cons,
            @Nullable Shortfall shortfall) {

        public Option {
            parts = orEmpty(parts);
            plan = orEmpty(plan);
            warnings = orEmpty(warnings);
            pros = orEmpty(pros);
            cons = orEmpty(cons);
        }
    }

    /** Minutes and days reached, and what the program asks for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record WeekSum(int minutes, int days, int target, int targetDays) {}

    /**
     * One thing that comes every week.
     *
     * @param kind {@code INDIVIDUAL}, {@code FAMILY} or {@code GROUP}
     * @param name of the group, or of the therapist
     * @param model of the group
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(
            String kind,
            @Nullable UUID therapist,
            @Nullable UUID group,
            @Nullable UUID series,
            String name,
            @Nullable String model,
            List<Slot> slots,
            @Nullable Integer seatsLeft,
            @Nullable String mode) {}

    /**
     * A weekly time of the site.
     *
     * @param day {@code MO} to {@code SU}
     * @param from {@code 09:00}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Slot(String day, String from, String to) {}

    /** Why an option is good, or is not; the score is the sum of the weights. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(String rule, BigDecimal weight, String text, String source) {}

    /** What goes with an option: preparation, something put off, a waitlist. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlanNote(String text, @Nullable LocalDate on) {}

    /** What an option does not keep, or what is not known about it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Warning(String text, @Nullable LocalDate on) {}

    /** By how much a week misses the program's hours. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Shortfall(String text) {}

    /** What speaks for the direction. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ground(String rule, String text, String source) {}

    /** What stops a placement altogether. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Hold(String code, String rule, String text) {

        public boolean isSafety() {
            return code.equals("SAFETY_HOLD");
        }
    }

    /** What a hard rule asks and nobody answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unknown(String label, String rule) {}

    /** A group or therapist left out, with the rule that did it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Excluded(
            @Nullable UUID group,
            @Nullable UUID therapist,
            String name,
            String rule,
            String text,
            @Nullable LocalDate likelyDate) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
