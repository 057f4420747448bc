package health.concord.scheduling.session;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one client that come back, booked as a whole or not at all.
 *
 * @param slot in the site's time
 * @param rrule which dates, by a rule of RFC 5545; each week without
 * @param endsOn the last day on which one may be
 * @param instead other times, or none, for single dates of the rule
 * @param overlapReason books over what is taken, deliberately; schedulers and program administrators only
 */
public record BookAppointments(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID client,
        @NotNull UUID episode,
        @NotNull UUID clinician,
        @NotNull ServiceType type,
        @NotNull @Valid WeeklySlot slot,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable @Size(max = 200) String rrule,
        @NotNull CareMode mode,
        @Nullable UUID room,
        @Nullable Program program,
        @Nullable @Size(max = 53) List<@NotNull @Valid Instead> instead,
        @Nullable @Size(min = 3, max = 200) String overlapReason) {}
