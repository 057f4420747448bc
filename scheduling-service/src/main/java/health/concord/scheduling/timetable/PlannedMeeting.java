package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Meeting;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a plan, with what it was.
 *
 * @param source the group series, or the seat of one client
 * @param slot which of the week's meetings of the source, the first is 0
 */
@Embeddable
public record PlannedMeeting(
        @Enumerated(EnumType.STRING) ServiceKind kind,
        String site,
        UUID source,
        int slot,
        String title,

        @Enumerated(EnumType.STRING) @Column(name = "was_day")
        Day wasDay,

        @Column(name = "was_starts") LocalTime wasFrom,

        @Column(name = "was_room") @Nullable UUID wasRoom,

        @Column(name = "was_leader") UUID wasLeader,
        @Enumerated(EnumType.STRING) Day day,
        @Column(name = "starts") LocalTime from,
        int minutes,
        @Nullable UUID room,
        UUID leader,
        boolean pinned) {

    static PlannedMeeting of(Meeting meeting) {
        Demand demand = meeting.getDemand();
        Stand was = Objects.requireNonNull(demand.was());
        return new PlannedMeeting(
                demand.kind(),
                demand.site().code(),
                demand.source(),
                demand.slot(),
                demand.title(),
                was.start().day(),
                was.start().time(),
                idOf(was.place()),
                was.leader().id(),
                meeting.getStart().day(),
                meeting.getStart().time(),
                demand.minutes(),
                idOf(meeting.getPlace()),
                meeting.getLeader().id(),
                meeting.isPinned());
    }

    private static @Nullable UUID idOf(Place place) {
        return place.isRoom() ? place.id() : null;
    }

    boolean isMoved() {
        return wasDay != day || !wasFrom.equals(from);
    }

    boolean isChanged() {
        return isMoved() || !Objects.equals(wasRoom, room) || !wasLeader.equals(leader);
    }

    /** Whether it is at the same time, in the same room, with the same leader as in another plan. */
    boolean isAs(PlannedMeeting other) {
        return day == other.day
                && from.equals(other.from)
                && minutes == other.minutes
                && Objects.equals(room, other.room)
                && leader.equals(other.leader);
    }

    boolean isSameAs(PlannedMeeting other) {
        return source.equals(other.source) && slot == other.slot;
    }

    WeeklySlot time() {
        return new WeeklySlot(day, from, from.plusMinutes(minutes));
    }

    WeeklySlot timeBefore() {
        return new WeeklySlot(wasDay, wasFrom, wasFrom.plusMinutes(minutes));
    }
}
