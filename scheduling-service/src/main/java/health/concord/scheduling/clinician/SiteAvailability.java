package health.concord.scheduling.clinician;

import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A site someone works at, and when.
 *
 * @param slots weekly times in the site's time in which they can be booked; none when only groups are led there
 */
public record SiteAvailability(
        @NotBlank @Size(max = 40) String site,

        @NotNull @Size(max = 50) List<@NotNull @Valid WeeklySlot> slots) {}
