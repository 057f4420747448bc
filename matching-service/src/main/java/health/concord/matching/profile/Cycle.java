package health.concord.matching.profile;

import health.concord.matching.week.Slot;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a group stands in its curriculum.
 *
 * @param sessions in one cycle
 * @param session number of the first one held on or after {@code asOf}
 * @param entryPoints sessions at which new members may begin; empty: at any
 */
public record Cycle(
        @NotNull @Min(1) @Max(200) Integer sessions,
        @NotNull @Min(1) @Max(200) Integer session,
        @NotNull LocalDate asOf,
        @Size(max = 50) List<@NotNull @Min(1) @Max(200) Integer> entryPoints) {

    /** Two years: a group whose entry lies further off takes nobody in. */
    private static final int DAYS_AHEAD = 730;

    public Cycle {
        entryPoints = entryPoints == null ? List.of() : List.copyOf(entryPoints);
    }

    /** The first day on or after the given one with a session at which a member may begin; null when none is near. */
    public @Nullable LocalDate entryOnOrAfter(LocalDate earliest, List<Slot> slots) {
        if (entryPoints.isEmpty()) {
            return Slot.firstOnOrAfter(slots, earliest);
        }
        var number = session;
        var last = (earliest.isAfter(asOf) ? earliest : asOf).plusDays(DAYS_AHEAD);
        for (var day = asOf; day.isBefore(last); day = day.plusDays(1)) {
            for (var slot : slots) {
                if (slot.day().dayOfWeek() == day.getDayOfWeek()) {
                    if (!day.isBefore(earliest) && entryPoints.contains(number)) {
                        return day;
                    }
                    number = number % sessions + 1;
                }
            }
        }
        return null;
    }
}
