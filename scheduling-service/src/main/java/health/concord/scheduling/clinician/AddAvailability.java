package health.concord.scheduling.clinician;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a clinician can be booked beyond the weekly windows.
 *
 * @param rrule a recurrence rule of RFC 5545, for example {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=SA}; a single date without
 * @param startsOn the first date, which the rule counts from
 * @param from in the site's time
 */
public record AddAvailability(
        @NotBlank @Size(max = 40) String site,
        @Nullable @Size(min = 5, max = 200) String rrule,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to) {}
