package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a session: another time, another leader, another topic, or none. */
@ApplicationScoped
@Transactional
public class SessionChanges {

    private static final String LATE = "CLIENT_LATE";

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    SessionTimes times;

    @Inject
    Overlaps overlaps;

    @Inject
    OpeningHours hours;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Attendances attendances;

    @Inject
    SchedulingSettings settings;

    @Inject
    Locks locks;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Frees everyone and everything; the clients are told. A late cancellation by the client is marked as one. */
    SessionView cancel(UUID id, @Nullable String ifMatch, CancelSession request) {
        Session session = lock(id, ifMatch);
        if (request.by() == CancelledBy.CLIENT && session.series() != null) {
            throw Problems.invalid("by", "is for sessions of one client; of a group's, record the absence");
        }
        if (!attendances.of(id).isEmpty()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "Attendance is recorded, so the session took place. Correct that instead.");
        }
        moves.cancel(List.of(session), reason(session, request), caller.id());
        audit.record(
                "session.cancelled",
                "session",
                id,
                Map.of("site", session.site(), "reason", String.valueOf(session.stateReason())));
        return view(session);
    }

    private String reason(Session session, CancelSession request) {
        if (request.by() != CancelledBy.CLIENT) {
            return request.by().name();
        }
        Instant told = request.told() == null ? clock.instant() : request.told().toInstant();
        if (told.isAfter(clock.instant())) {
            throw Problems.invalid("told", "must not be in the future");
        }
        boolean late = told.isAfter(session.startsAt().minus(settings.cancellationNotice()));
        return late ? LATE : request.by().name();
    }

    /** The original stands when the new time is taken. */
    SessionView move(UUID id, @Nullable String ifMatch, MoveSession request) {
        Session session = lock(id, ifMatch);
        if (session.series() != null) {
            throw Problems.of(ProblemType.CONFLICT, "Dates of a group are changed at its series, with scope ONE.");
        }
        refuseOnceBegun(session);
        Interval when = times.require(request.from(), request.to());
        if (!when.from().isAfter(clock.instant())) {
            throw Problems.invalid("from", "must be in the future");
        }
        hours.require(session.site(), when);
        Overlap overlap = overlaps.allowed(request.overlapReason());
        moves.moveWhole(
                List.of(new SessionMove(session, when, takes(session, request))),
                overlap,
                false,
                sites.zone(session.site()));
        overlaps.audit(session, overlap);
        audit.record("session.moved", "session", id, Map.of("site", session.site()));
        return view(session);
    }

    private List<BookedResource> takes(Session session, MoveSession request) {
        UUID clinician = request.clinician() == null ? session.leader() : request.clinician();
        UUID room = request.room() == null ? session.room() : request.room();
        List<BookedResource> takes = new ArrayList<>();
        takes.add(clinician(session, clinician, "clinician").asResource("clinician"));
        if (room != null) {
            takes.add(rooms.require("room", room, session.site()).asResource("room"));
        }
        return takes;
    }

    /** Only for this date. Whoever steps in must be qualified for the group and free. */
    SessionView substitute(UUID id, @Nullable String ifMatch, SubstituteLeader request) {
        Session session = lock(id, ifMatch);
        refuseOnceSigned(session);
        int position = session.clinicians().indexOf(request.absent());
        if (position < 0) {
            throw Problems.invalid("absent", "does not lead this session");
        }
        Clinician substitute = clinician(session, request.substitute(), "substitute");
        if (session.clinicians().contains(substitute.id())) {
            throw Problems.invalid("substitute", "leads this session already");
        }
        UUID ofSeries = session.series();
        if (ofSeries != null && !substitute.isQualifiedFor(series.leaderQualifications(ofSeries))) {
            throw Problems.refused(
                    "NOT_QUALIFIED",
                    "The substitute has none of the qualifications this group's leaders need: "
                            + String.join(", ", series.leaderQualifications(ofSeries)) + ".");
        }
        List<BookedResource> takes = new ArrayList<>();
        for (Clinician one : clinicians.inOrder(session.clinicians())) {
            takes.add(
                    one.id().equals(request.absent())
                            ? substitute.asResource("substitute")
                            : one.asResource("clinicians"));
        }
        UUID room = session.room();
        if (room != null) {
            takes.add(rooms.stored(room).asResource("room"));
        }
        session.detach();
        moves.moveWhole(
                List.of(new SessionMove(session, session.when(), takes)),
                Overlap.REFUSED,
                false,
                sites.zone(session.site()));
        audit.record(
                "session.leader-substituted",
                "session",
                id,
                Map.of("absent", request.absent(), "substitute", request.substitute()));
        return view(session);
    }

    SessionView choose(UUID id, @Nullable String ifMatch, ChooseTopic request) {
        Session session = lock(id, ifMatch);
        refuseOnceSigned(session);
        session.about(request.topic().strip());
        audit.record("session.topic-chosen", "session", id, Map.of("site", session.site()));
        bookings.flushed(session);
        return view(session);
    }

    private Session lock(UUID id, @Nullable String ifMatch) {
        locks.take(id);
        Session session = bookings.find(id);
        if (session == null || session.state() == SessionState.HELD) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        Versions.require(ifMatch, session.version());
        return session;
    }

    private void refuseOnceBegun(Session session) {
        if (!session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has begun, so it cannot be moved.");
        }
    }

    private static void refuseOnceSigned(Session session) {
        if (session.isNoteSigned()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session's note is signed, so this stays as it was.");
        }
    }

    private Clinician clinician(Session session, UUID id, String field) {
        Clinician found = clinicians.among(List.of(id), session.site()).get(id);
        if (found == null) {
            throw Problems.invalid(field, "is not a clinician of this site");
        }
        return found;
    }

    private SessionView view(Session session) {
        return SessionView.of(session, bookings.bookedClients(session.id()).size(), sites.zone(session.site()));
    }
}
