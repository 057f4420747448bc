package health.concord.scheduling.series;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that is to meet weekly.
 *
 * @param group matching's id of the group
 * @param type of service each session is
 * @param room where it meets; may be left out only for groups by video or audio
 * @param leaders clinicians, the leading one first
 * @param capacity seats for clients
 * @param minimum clients below which the group is better not held
 * @param startsOn first day; may be in the past when history is imported
 * @param endsOn last day; open-ended without
 * @param slots days and times in the site's time
 * @param program each service is of; left out for a group of people from both, where each client's episode decides
 * @param population who it is for, for example {@code adult}
 * @param rrule which dates, by a rule of RFC 5545; each week without
 * @param membership OPEN without
 * @param leaderQualifications a leader needs one of them; none is needed without
 * @param equipment the room must have all of it
 * @param curriculum topics, given to the sessions in turn
 */
public record OpenGroupSeries(
        @NotBlank @Size(max = 40) String site,
        @NotNull UUID group,
        @NotBlank @Size(max = 120) String title,
        @NotNull GroupModel model,
        @NotNull ServiceType type,
        @Nullable UUID room,

        @NotEmpty @Size(max = 4) List<@NotNull UUID> leaders,

        @NotNull @Min(1) @Max(100) Integer capacity,
        @NotNull @Min(0) @Max(100) Integer minimum,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @NotEmpty @Size(max = 14) List<@NotNull @Valid WeeklySlot> slots,

        @NotNull CareMode mode,
        @Nullable Program program,
        @Nullable @Size(max = 60) String population,
        @Nullable @Size(max = 200) String rrule,
        @Nullable Membership membership,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> leaderQualifications,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> equipment,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 120) String> curriculum) {

    @JsonIgnore
    Care care() {
        return new Care(ServiceKind.GROUP, type, model, program, mode);
    }
}
