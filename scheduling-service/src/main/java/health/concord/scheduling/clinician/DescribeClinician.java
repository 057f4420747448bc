package health.concord.scheduling.clinician;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a clinician here; what is left out is gone.
 *
 * @param qualifications licences and certificates, for example {@code LCSW}
 * @param account the person's user name, by which signing finds out who leads; unknown without
 * @param mostMinutesADay of sessions, which the timetable keeps; no limit without
 * @param breakMinutes between sessions, which the timetable keeps where it can
 */
public record DescribeClinician(
        @NotBlank @Size(max = 120) String displayName,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid SiteAvailability> availability,

        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 60) String> qualifications,

        @Nullable @Size(min = 1, max = 100) String account,
        @Nullable @Min(30) @Max(1440) Integer mostMinutesADay,
        @Nullable @Min(0) @Max(240) Integer breakMinutes) {}
