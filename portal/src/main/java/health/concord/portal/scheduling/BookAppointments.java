package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one client that come back, all or none.
 *
 * @param rrule each week without
 * @param instead what becomes of single dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookAppointments(
        String site,
        UUID client,
        UUID episode,
        UUID clinician,
        String type,
        Series.Slot slot,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String rrule,
        String mode,
        @Nullable UUID room,
        @Nullable List<Instead> instead,
        @Nullable String overlapReason) {

    /** Another time for one date; without one the date is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Instead(LocalDate on, @Nullable String at) {}
}
