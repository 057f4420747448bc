package health.concord.scheduling.attendance;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.CareMode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a client came to a session.
 *
 * @param service the id billing knows the delivered service by
 * @param minutesPresent within the session
 * @param joinedBy how the client was joined, where that was not the session's way
 * @param history every state it was in, the present one last
 */
public record AttendanceView(
        UUID service,
        UUID session,
        UUID client,
        AttendanceStatus status,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt,
        long minutesPresent,
        @Nullable String reason,
        @Nullable CareMode joinedBy,
        boolean noteSigned,
        List<ChangeView> history,
        long version) {

    /**
     * What was recorded once, by whom and when.
     *
     * @param correctedBecause why it was put right after its day was closed for billing
     */
    public record ChangeView(
            AttendanceStatus status,
            @Nullable OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime leftAt,
            @Nullable String reason,
            @Nullable CareMode joinedBy,
            String by,
            OffsetDateTime at,
            @Nullable String correctedBecause) {}

    static AttendanceView of(Attendance attendance, Session session, List<AttendanceChange> history, ZoneId zone) {
        Presence presence = attendance.presence();
        return new AttendanceView(
                attendance.id(),
                attendance.session(),
                attendance.client(),
                presence.status(),
                WireTime.orNull(presence.arrivedAt(), zone),
                WireTime.orNull(presence.leftAt(), zone),
                presence.minutesDuring(session.when()),
                presence.reason(),
                presence.joinedBy(),
                attendance.isNoteSigned(),
                history.stream()
                        .map(change -> new ChangeView(
                                change.presence().status(),
                                WireTime.orNull(change.presence().arrivedAt(), zone),
                                WireTime.orNull(change.presence().leftAt(), zone),
                                change.presence().reason(),
                                change.presence().joinedBy(),
                                change.by(),
                                WireTime.of(change.at(), zone),
                                change.correctedBecause()))
                        .toList(),
                attendance.version());
    }
}
