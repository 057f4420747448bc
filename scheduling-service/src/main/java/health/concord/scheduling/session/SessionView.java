package health.concord.scheduling.session;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.care.Program;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.units.UnitsWarning;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on the calendar.
 *
 * @param clinicians the leading one first
 * @param client of an individual session
 * @param booked clients on the roster
 * @param stateReason why it does not take place: CLIENT, CLIENT_LATE, CLINICIAN, PROGRAM, SERIES_CHANGED,
 *     PLACEMENT_RELEASED, or TAKEN: or AWAY: and what was
 * @param topic of the curriculum
 * @param overlapReason why it lies over another one on purpose
 * @param appointments that it was booked with as a whole
 * @param warnings where it was booked past what is authorised; only in the answer to the booking of a single one
 */
public record SessionView(
        UUID id,
        String site,
        String title,
        @Nullable UUID series,
        ServiceKind kind,
        ServiceType type,
        @Nullable GroupModel model,
        @Nullable Program program,
        CareMode mode,
        @Nullable UUID room,
        List<UUID> clinicians,
        @Nullable UUID client,
        OffsetDateTime from,
        OffsetDateTime to,
        SessionState state,
        @Nullable String stateReason,
        int booked,
        boolean noteSigned,
        @Nullable String topic,
        @Nullable String cancelledBy,
        @Nullable String overlapReason,
        @Nullable UUID appointments,
        long version,
        @Nullable List<UnitsWarning> warnings) {

    static SessionView of(Session session, long booked, ZoneId zone) {
        return of(session, booked, zone, null);
    }

    static SessionView of(Session session, long booked, ZoneId zone, @Nullable List<UnitsWarning> warnings) {
        return new SessionView(
                session.id(),
                session.site(),
                session.title(),
                session.series(),
                session.care().kind(),
                session.care().type(),
                session.care().model(),
                session.care().program(),
                session.care().mode(),
                session.room(),
                session.clinicians(),
                session.client(),
                WireTime.of(session.when().from(), zone),
                WireTime.of(session.when().to(), zone),
                session.state(),
                session.stateReason(),
                Math.toIntExact(booked),
                session.note().isSigned(),
                session.topic(),
                session.cancelledBy(),
                session.overlapReason(),
                session.appointments(),
                session.version(),
                warnings);
    }
}
