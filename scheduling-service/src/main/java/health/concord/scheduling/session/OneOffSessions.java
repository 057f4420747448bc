package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.Bookings;
import health.concord.scheduling.booking.EngagementState;
import health.concord.scheduling.booking.Overlap;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionPlan;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.care.Care;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.care.ServiceType;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.room.Rooms;
import health.concord.scheduling.site.OpeningHours;
import health.concord.scheduling.units.UnitsWarnings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sessions that stand alone: an assessment, a family meeting, an hour with a peer. */
@ApplicationScoped
@Transactional
public class OneOffSessions {

    @Inject
    Bookings bookings;

    @Inject
    Overlaps overlaps;

    @Inject
    OpeningHours hours;

    @Inject
    Clients clients;

    @Inject
    Clinicians clinicians;

    @Inject
    Rooms rooms;

    @Inject
    SessionTimes times;

    @Inject
    UnitsWarnings units;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    SessionView book(BookSession request) {
        sites.require("site", request.site());
        caller.requireSite(request.site());
        requireIndividual(request);
        Interval when = times.require(request.from(), request.to());
        ZoneId zone = sites.zone(request.site());
        Overlap overlap = overlaps.allowed(request.overlapReason());
        hours.require(request.site(), when);
        Session session = bookings.bookWhole(
                        List.of(plan(request, when)), List.of(), EngagementState.BOOKED, overlap, zone)
                .getFirst();
        overlaps.audit(session, overlap);
        audit.record(
                "session.booked",
                "session",
                session.id(),
                Map.of("client", request.client(), "episode", request.episode(), "clinician", request.clinician()));
        return SessionView.of(session, 1, zone, units.booked(request.client(), List.of(session), zone));
    }

    /** The same session at several times. */
    List<SessionPlan> plans(BookAppointments request, List<Interval> times) {
        BookSession each = new BookSession(
                request.site(),
                request.client(),
                request.episode(),
                request.clinician(),
                request.type(),
                times.getFirst().from().atOffset(ZoneOffset.UTC),
                times.getFirst().to().atOffset(ZoneOffset.UTC),
                request.mode(),
                request.room(),
                request.program(),
                null);
        requireIndividual(each);
        SessionPlan first = plan(each, times.getFirst());
        return times.stream().map(first::at).toList();
    }

    private static void requireIndividual(BookSession request) {
        if (request.type() == ServiceType.GROUP_COUNSELLING) {
            throw Problems.invalid("type", "is given in groups; open a group series for it");
        }
    }

    private SessionPlan plan(BookSession request, Interval when) {
        return new SessionPlan(
                request.site(),
                title(request.type()),
                new Care(ServiceKind.INDIVIDUAL, request.type(), null, request.program(), request.mode()),
                takes(request),
                when,
                null,
                null,
                request.episode());
    }

    private List<BookedResource> takes(BookSession request) {
        Clinician clinician = clinicians
                .at(request.site(), request.clinician())
                .orElseThrow(() -> Problems.invalid("clinician", "is not a clinician of this site"));
        List<BookedResource> takes = new ArrayList<>();
        takes.add(clinician.asResource("clinician"));
        if (request.room() != null) {
            takes.add(rooms.requireFor(request.mode(), "room", request.room(), request.site())
                    .asResource("room"));
        }
        clients.requireAt(request.site(), request.client(), request.episode());
        takes.add(BookedResource.client(request.client(), "client"));
        return takes;
    }

    private static String title(ServiceType type) {
        return switch (type) {
            case INDIVIDUAL_THERAPY -> "Individual therapy";
            case FAMILY_THERAPY -> "Family therapy";
            case PEER_SUPPORT -> "Peer support";
            case ASSESSMENT -> "Assessment";
            case CASE_MANAGEMENT -> "Case management";
            case GROUP_COUNSELLING -> "Group counselling";
        };
    }
}
