package health.concord.scheduling.session;

import health.concord.scheduling.attendance.Attendance;
import health.concord.scheduling.attendance.AttendanceStatus;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.CareMode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with the clients on its roster, by the names they want to be called.
 *
 * @param onLeave members who keep their seat and are not expected
 */
public record RosterView(SessionView session, List<Entry> roster, List<Away> onLeave) {

    /** A member who is on leave that day. */
    public record Away(UUID client, @Nullable String name) {}

    /**
     * A client on the roster.
     *
     * @param name absent while intake's word of the client has not arrived
     */
    public record Entry(
            UUID client,
            UUID episode,
            @Nullable String name,
            @Nullable Recorded attendance) {}

    /**
     * How the client came; {@code version} goes into If-Match to correct it.
     *
     * @param joinedBy how the client was joined, where that was not the session's way
     */
    public record Recorded(
            UUID service,
            AttendanceStatus status,
            @Nullable OffsetDateTime arrivedAt,
            @Nullable OffsetDateTime leftAt,
            long minutesPresent,
            @Nullable String reason,
            @Nullable CareMode joinedBy,
            long version) {}

    static RosterView of(
            Session session,
            List<Engagement> booked,
            List<Engagement> onLeave,
            Map<UUID, String> names,
            Map<UUID, Attendance> attendance,
            ZoneId zone) {
        return new RosterView(
                SessionView.of(session, booked.size(), zone),
                booked.stream()
                        .map(client -> new Entry(
                                client.resource(),
                                Objects.requireNonNull(client.episode()),
                                names.get(client.resource()),
                                recorded(attendance.get(client.resource()), session, zone)))
                        .sorted(Comparator.comparing(Entry::name, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Entry::client))
                        .toList(),
                onLeave.stream()
                        .map(one -> new Away(one.resource(), names.get(one.resource())))
                        .sorted(Comparator.comparing(Away::client))
                        .toList());
    }

    private static @Nullable Recorded recorded(@Nullable Attendance attendance, Session session, ZoneId zone) {
        return attendance == null
                ? null
                : new Recorded(
                        attendance.id(),
                        attendance.presence().status(),
                        WireTime.orNull(attendance.presence().arrivedAt(), zone),
                        WireTime.orNull(attendance.presence().leftAt(), zone),
                        attendance.presence().minutesDuring(session.when()),
                        attendance.presence().reason(),
                        attendance.presence().joinedBy(),
                        attendance.version());
    }
}
