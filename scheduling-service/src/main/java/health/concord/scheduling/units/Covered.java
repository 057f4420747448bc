package health.concord.scheduling.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation as billing last told of it, against the days of sessions. Each session takes a unit, in order of
 * time, until the units or the authorisation end.
 *
 * @param units left; null when no authorisation is known, which says nothing of a limit
 */
record Covered(
        @Nullable String payer,
        @Nullable Integer units,
        @Nullable LocalDate until) {

    static final Covered UNKNOWN = new Covered(null, null, null);

    /** The first of these days, which are in order, that no unit is left for; null when all have one. */
    @Nullable
    LocalDate past(List<LocalDate> planned) {
        if (units == null) {
            return null;
        }
        LocalDate exhausted = exhausted(planned);
        return exhausted != null ? exhausted : ended(planned);
    }

    /** Of the days that the authorisation runs, the first that is one too many. */
    @Nullable
    LocalDate exhausted(List<LocalDate> planned) {
        return units == null
                ? null
                : planned.stream()
                        .filter(this::runsOn)
                        .skip(Math.max(0, units))
                        .findFirst()
                        .orElse(null);
    }

    /** The first after the authorisation's last day. */
    @Nullable
    LocalDate ended(List<LocalDate> planned) {
        return units == null
                ? null
                : planned.stream().filter(day -> !runsOn(day)).findFirst().orElse(null);
    }

    boolean runsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
