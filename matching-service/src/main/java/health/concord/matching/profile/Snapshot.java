package health.concord.matching.profile;

import health.concord.matching.week.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a client: only what placement needs, as intake saw it at one moment. What is missing is
 * unknown, never "no".
 *
 * @param keepApart opaque tokens; two people who share one are never placed in the same group
 * @param clientLabel how screens call the client
 */
public record Snapshot(
        @NotNull UUID client,
        @NotNull UUID episode,
        @NotBlank @Size(max = 40) String site,
        @NotNull OffsetDateTime asOf,
        @NotNull @Min(0) @Max(130) Integer age,

        @NotBlank
        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "is not a language tag such as en")
        @Size(max = 35)
        String language,

        @Nullable @Size(max = 20) String levelOfCare,
        @Nullable @Valid Program program,
        @Nullable @Valid Safety safety,
        @Nullable @Valid Consent consent,
        @Size(max = 40) List<@NotNull @Valid Instrument> instruments,
        @Size(max = 100) List<@NotNull @Valid Factor> factors,

        @Size(max = 30)
        List<@NotNull @Pattern(regexp = Snapshot.DIAGNOSIS, message = "is not an ICD-10 code") String> diagnoses,

        @Nullable @Valid Preferences preferences,
        @Size(max = 60) List<@NotNull @Valid Slot> availability,
        @Nullable @Valid Coverage coverage,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> keepApart,
        @Nullable @Min(0) @Max(365) Integer maxWaitDays,
        @Nullable @Size(max = 120) String clientLabel) {

    static final String DIAGNOSIS = "[A-Za-z][0-9][0-9A-Za-z](\\.[0-9A-Za-z]{1,4})?";

    public Snapshot {
        instruments = instruments == null ? List.of() : instruments;
        factors = factors == null ? List.of() : factors;
        diagnoses = diagnoses == null ? List.of() : diagnoses;
        availability = availability == null ? List.of() : availability;
        keepApart = keepApart == null ? List.of() : keepApart;
    }

    /** What the program asks of a week; null parts are the rule set's defaults for the age. */
    public record Program(
            @Nullable @Min(1) @Max(60) Integer hoursPerWeek,
            @Nullable @Min(1) @Max(7) Integer daysPerWeek,
            @Nullable @Min(0) @Max(600) Integer minutesPerDay) {}

    /** {@code cssrs} is none, low, moderate, high or unknown; a missing item 9 was not answered. */
    public record Safety(
            @Nullable Boolean hold,

            @Nullable
            @Pattern(regexp = "(?i)none|low|moderate|high|unknown", message = "is none, low, moderate, high or unknown")
            String cssrs,

            @Nullable @Min(0) @Max(3) Integer phq9Item9) {}

    public record Consent(@Nullable Boolean part2, @Nullable Boolean guardian) {}

    public record Instrument(
            @NotBlank @Size(max = 40) String code,
            @Nullable @Min(0) @Max(1000) Integer score,
            @Nullable @Size(max = 80) String band,
            @Nullable LocalDate on) {}

    /**
     * An answer of the clinical profile.
     *
     * @param value a number, true or false, a text, or a list of texts; null is unknown
     */
    public record Factor(
            @NotBlank @Size(max = 60) String code,
            @Nullable Object value,
            @Nullable @Size(max = 60) String source,
            @Nullable LocalDate on) {}

    /** {@code format} from -2 (individual only) to 2 (group only). */
    public record Preferences(
            @Nullable @Min(-2) @Max(2) Integer format,
            @Nullable @Size(max = 35) String therapistLanguage,
            @Nullable UUID therapist) {}

    /** {@code costPerSessionLimit} in cents; a unit is a service day. */
    public record Coverage(
            @Nullable @Size(max = 200) String payer,
            @Nullable @Min(0) @Max(100_000) Integer unitsLeft,
            @Nullable LocalDate until,
            @Nullable @Min(0) @Max(10_000_000) Integer costPerSessionLimit) {}

    /** The same with no hold: matching was told since that it ended. */
    public Snapshot withoutHold() {
        var known =
                safety == null ? new Safety(false, null, null) : new Safety(false, safety.cssrs(), safety.phq9Item9());
        return copy(known, instruments, factors, diagnoses, preferences, availability, coverage, maxWaitDays);
    }

    public Snapshot withFactors(List<Factor> others) {
        return copy(safety, instruments, others, diagnoses, preferences, availability, coverage, maxWaitDays);
    }

    public Snapshot withInstruments(List<Instrument> others) {
        return copy(safety, others, factors, diagnoses, preferences, availability, coverage, maxWaitDays);
    }

    public Snapshot withDiagnoses(List<String> others) {
        return copy(safety, instruments, factors, others, preferences, availability, coverage, maxWaitDays);
    }

    public Snapshot withPreferences(@Nullable Preferences others) {
        return copy(safety, instruments, factors, diagnoses, others, availability, coverage, maxWaitDays);
    }

    public Snapshot withAvailability(List<Slot> others) {
        return copy(safety, instruments, factors, diagnoses, preferences, others, coverage, maxWaitDays);
    }

    public Snapshot withCoverage(@Nullable Coverage other) {
        return copy(safety, instruments, factors, diagnoses, preferences, availability, other, maxWaitDays);
    }

    public Snapshot withMaxWaitDays(@Nullable Integer days) {
        return copy(safety, instruments, factors, diagnoses, preferences, availability, coverage, days);
    }

    private Snapshot copy(
            @Nullable Safety known,
            List<Instrument> scores,
            List<Factor> answers,
            List<String> codes,
            @Nullable Preferences wishes,
            List<Slot> times,
            @Nullable Coverage covered,
            @Nullable Integer waits) {
        return new Snapshot(
                client,
                episode,
                site,
                asOf,
                age,
                language,
                levelOfCare,
                program,
                known,
                consent,
                scores,
                answers,
                codes,
                wishes,
                times,
                covered,
                keepApart,
                waits,
                clientLabel);
    }
}
