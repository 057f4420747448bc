package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.MovePreview;
import health.concord.scheduling.booking.MovePreviews;
import health.concord.scheduling.booking.Moves;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Replanned;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionMove;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.CareMode;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.series.GroupSeriesPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a session: another time, another leader, another topic. */
@ApplicationScoped
@Transactional
public class SessionChanges {

    @Inject
    LockedSessions sessions;

    @Inject
    Bookings bookings;

    @Inject
    Moves moves;

    @Inject
    SessionTimes times;

    @Inject
    Overlaps overlaps;

    @Inject
    MovePreviews previews;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    GroupSeriesPlans series;

    @Inject
    SiteCatalogue sites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The original stands when the new time is taken. */
    SessionView move(UUID id, @Nullable String ifMatch, MoveSession request) {
        Session session = sessions.lock(id, ifMatch);
        SessionMove wanted = wanted(session, request);
        Overlap overlap = overlaps.allowed(request.overlapReason());
        if (request.mode() != null) {
            session.meetBy(request.mode());
        }
        moves.moveWhole(List.of(wanted), overlap, false, sites.zone(session.site()));
        overlaps.audit(session, overlap);
        audit.record("session.moved", "session", id, Map.of("site", session.site()));
        return sessions.view(session);
    }

    /** What stands in the way of a move, checked like moving it; nothing is changed. */
    public MovePreview preview(UUID id, MoveSession request) {
        Session session = sessions.visible(id);
        SessionMove wanted = wanted(session, request);
        Overlap overlap = overlaps.allowed(request.overlapReason());
        return previews.of(Replanned.one(wanted), overlap, false, sites.zone(session.site()));
    }

    private SessionMove wanted(Session session, MoveSession request) {
        if (session.series() != null) {
            throw Problems.of(ProblemType.CONFLICT, "Dates of a group are changed at its series, with scope ONE.");
        }
        refuseOnceBegun(session);
        Interval when = times.require(request.from(), request.to());
        if (!when.from().isAfter(clock.instant())) {
            throw Problems.invalid("from", "must be in the future");
        }
        return new SessionMove(session, when, takes(session, request));
    }

    private List<BookedResource> takes(Session session, MoveSession request) {
        UUID clinician = request.clinician() == null ? session.leader() : request.clinician();
        CareMode mode = request.mode() == null ? session.care().mode() : request.mode();
        UUID kept = mode.keepsRoomOf(session.care().mode()) ? session.room() : null;
        UUID room = request.room() == null ? kept : request.room();
        List<BookedResource> takes = new ArrayList<>();
        takes.add(sessions.clinician(session, clinician, "clinician").asResource("clinician"));
        if (room != null) {
            takes.add(rooms.requireFor(mode, "room", room, session.site()).asResource("room"));
        }
        return takes;
    }

    /** Only for this date. Whoever steps in must be qualified for the group and free. */
    SessionView substitute(UUID id, @Nullable String ifMatch, SubstituteLeader request) {
        Session session = sessions.lock(id, ifMatch);
        LockedSessions.refuseOnceSigned(session);
        int position = session.clinicians().indexOf(request.absent());
        if (position < 0) {
            throw Problems.invalid("absent", "does not lead this session; name one who does");
        }
        Clinician substitute = sessions.clinician(session, request.substitute(), "substitute");
        if (session.clinicians().contains(substitute.id())) {
            throw Problems.invalid("substitute", "leads this session already; choose someone else");
        }
        UUID ofSeries = session.series();
        if (ofSeries != null && !substitute.isQualifiedFor(series.leaderQualifications(ofSeries))) {
            throw Problems.refused(
                    "NOT_QUALIFIED",
                    "The substitute has none of the qualifications this group's leaders need: "
                            + String.join(", ", series.leaderQualifications(ofSeries))
                            + ". Choose someone who has one.");
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
        return sessions.view(session);
    }

    SessionView choose(UUID id, @Nullable String ifMatch, ChooseTopic request) {
        Session session = sessions.lock(id, ifMatch);
        LockedSessions.refuseOnceSigned(session);
        session.about(request.topic().strip());
        audit.record("session.topic-chosen", "session", id, Map.of("site", session.site()));
        bookings.flushed(session);
        return sessions.view(session);
    }

    private void refuseOnceBegun(Session session) {
        if (!session.startsAt().isAfter(clock.instant())) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The session has begun, so it cannot be moved. Book another one.");
        }
    }
}
