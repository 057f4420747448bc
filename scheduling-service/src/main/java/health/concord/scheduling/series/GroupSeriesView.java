package health.concord.scheduling.series;

import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that meets weekly, with its seats.
 *
 * @param taken seats of enrolled and confirmed clients
 * @param held seats kept for placements under way
 */
public record GroupSeriesView(
        UUID id,
        String site,
        UUID group,
        String title,
        GroupModel model,
        ServiceType type,
        @Nullable UUID room,
        List<UUID> leaders,
        int capacity,
        int minimum,
        int taken,
        int held,
        int seatsLeft,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<WeeklySlot> slots,
        CareMode mode,
        @Nullable Program program,
        @Nullable String population,
        @Nullable String rrule,
        Membership membership,
        List<String> leaderQualifications,
        List<String> equipment,
        List<String> curriculum,
        long version) {

    static GroupSeriesView of(GroupSeries series) {
        return new GroupSeriesView(
                series.id(),
                series.site(),
                series.group(),
                series.title(),
                Objects.requireNonNull(series.care().model()),
                series.care().type(),
                series.room(),
                series.leaders(),
                series.seats().capacity(),
                series.seats().minimum(),
                series.seats().taken(),
                series.seats().held(),
                series.seats().left(),
                series.startsOn(),
                series.endsOn(),
                series.slots(),
                series.care().mode(),
                series.care().program(),
                series.population(),
                series.rrule(),
                series.membership(),
                series.leaderQualifications(),
                series.equipment(),
                series.curriculum(),
                series.version());
    }
}
