package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.care.ServiceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
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
        UUID source,
        int slot,
        String title,

        @Enumerated(EnumType.STRING) @Column(name = "was_day")
        Day wasDay,

        @Column(name = "was_starts") LocalTime wasFrom,
        @Enumerated(EnumType.STRING) Day day,
        @Column(name = "starts") LocalTime from,
        int minutes,
        @Nullable UUID room,
        UUID leader,
        boolean pinned) {

    boolean isMoved() {
        return wasDay != day || !wasFrom.equals(from);
    }
}
