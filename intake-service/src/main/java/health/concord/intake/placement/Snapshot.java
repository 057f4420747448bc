package health.concord.intake.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.profile.Factor;
import health.concord.intake.response.LatestScore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching needs of a client at one moment, and no more. What is missing is unknown, never "no".
 *
 * @param asOf with the offset of the site
 * @param age on that day at the site
 * @param clientLabel short name for screens
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Snapshot(
        UUID client,
        UUID episode,
        String site,
        OffsetDateTime asOf,
        int age,
        String language,
        String levelOfCare,
        Week program,
        Safety safety,
        ConsentStanding consent,
        List<LatestScore> instruments,
        List<Factor> factors,
        List<String> diagnoses,
        Preferences preferences,
        List<Slot> availability,
        List<String> keepApart,
        @Nullable Integer maxWaitDays,
        String clientLabel) {

    /** What a week should reach. */
    public record Week(int hoursPerWeek, int daysPerWeek, int minutesPerDay) {}

    /** What answers and holds say on safety. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Safety(
            boolean hold, String cssrs, @Nullable Integer phq9Item9) {}

    /**
     * Whether placement may disclose.
     *
     * @param part2 whether 42 CFR part 2 is satisfied: a consent in force covers SUD treatment, or it does not apply
     * @param guardian whether a guardian signed a consent in force; absent for adults
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsentStanding(boolean part2, @Nullable Boolean guardian) {}
}
