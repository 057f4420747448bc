package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.ServiceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is wanted: of all groups of the site that meet in these weeks, and of the individual sessions named here.
 * What else is on the calendar stays where it is.
 *
 * @param weekOf the first Monday
 * @param weeks how many weeks the same plan is to hold for; 4 when left out
 * @param individuals sessions that are wanted and not booked yet
 * @param wishes when clients would like to come
 * @param pinned series that stay where they are
 * @param basedOn an earlier run: what it planned is changed as little as can be
 * @param seed the same seed gives the same plan; 1 when left out
 * @param moves how many moves are tried
 */
public record BuildTimetable(
        @NotBlank @Size(max = 40) String site,
        @NotNull LocalDate weekOf,
        @Nullable @Min(1) @Max(8) Integer weeks,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Individual> individuals,
        @Nullable @Size(max = 2000) List<@NotNull @Valid Wished> wishes,
        @Nullable @Size(max = 500) List<@NotNull UUID> pinned,
        @Nullable UUID basedOn,
        @Nullable Long seed,
        @Nullable @Min(1) @Max(100_000_000) Long moves) {

    private static final int USUAL_WEEKS = 4;

    /**
     * @param perWeek 1 when left out
     * @param clinician whom the client knows; who saw the client last when left out
     * @param needsRoom whether one of the site's rooms is taken; else they meet in the clinician's own
     */
    public record Individual(
            @NotNull UUID client,
            @NotNull UUID episode,
            @NotNull ServiceType type,
            @NotNull CareMode mode,
            @Min(15) @Max(240) int minutes,
            @Nullable @Min(1) @Max(5) Integer perWeek,
            @Nullable UUID clinician,
            @Nullable Boolean needsRoom) {

        int times() {
            return perWeek == null ? 1 : perWeek;
        }
    }

    /** Times in which a client would like to come. */
    public record Wished(
            @NotNull UUID client,
            @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid WeeklySlot> slots) {}

    int weeksAhead() {
        return weeks == null ? USUAL_WEEKS : weeks;
    }

    List<Individual> wanted() {
        return individuals == null ? List.of() : individuals;
    }

    List<Wished> wished() {
        return wishes == null ? List.of() : wishes;
    }

    List<UUID> pinnedSeries() {
        return pinned == null ? List.of() : pinned;
    }
}
