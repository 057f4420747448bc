package health.concord.scheduling.attendance;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SchedulingSettings;
import health.concord.scheduling.client.OnePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class Attendances {

    private static final String NO_SHOW = "NO_SHOW";

    @Inject
    AttendanceRepository attendances;

    @Inject
    AttendanceChangeRepository changes;

    @Inject
    SignedNotes notes;

    @Inject
    BillingCuts cuts;

    @Inject
    DeliveredServices services;

    @Inject
    BookedSessions calendar;

    @Inject
    Locks locks;

    @Inject
    OnePerson person;

    @Inject
    SchedulingSettings settings;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param created whether it is the first record for this client and session */
    record Recorded(AttendanceView view, boolean created) {}

    Recorded record(UUID sessionId, UUID client, @Nullable String ifMatch, RecordAttendance request) {
        Session session = lockSession(sessionId);
        Engagement booked = onRoster(session, client);
        UUID record = booked.resource();
        Attendance known = attendances.of(sessionId, record).orElse(null);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        refuseUnlessBegun(session);
        boolean closed = cuts.requireOpen(session, request.correctedBecause());
        Presence presence = Presence.of(request, session.when(), settings.attendanceTolerance());
        Attendance attendance = known == null
                ? new Attendance(
                        sessionId,
                        record,
                        Objects.requireNonNull(booked.episode()),
                        presence,
                        notes.isFor(record, session))
                : known;
        attendance.correct(presence);
        services.store(attendance, session);
        changes.persist(new AttendanceChange(
                attendance, caller.id(), clock.instant(), closed ? request.correctedBecause() : null));
        audited(known == null ? "attendance.recorded" : "attendance.corrected", attendance);
        return new Recorded(view(attendance, session), known == null);
    }

    /** The client of an individual session did not come and did not say so: an absence with that reason. */
    Recorded noShow(UUID sessionId) {
        Session session = lockSession(sessionId);
        UUID client = session.client();
        if (client == null) {
            throw Problems.of(ProblemType.CONFLICT, "A group has several clients; record each one's absence.");
        }
        if (clock.instant().isBefore(session.startsAt().plus(settings.attendanceTolerance()))) {
            throw Problems.of(ProblemType.WRONG_STATE, "The client may still come. Record it after the tolerance.");
        }
        if (attendances.of(sessionId, client).isPresent()) {
            throw Problems.of(ProblemType.WRONG_STATE, "Attendance is recorded already. Correct that instead.");
        }
        return record(sessionId, client, null, new RecordAttendance(AttendanceStatus.ABSENT, null, null, NO_SHOW));
    }

    AttendanceView get(UUID sessionId, UUID client) {
        Session session = visible(sessionId);
        Attendance attendance = person.records(client).stream()
                .flatMap(record -> attendances.of(sessionId, record).stream())
                .findFirst()
                .orElseThrow(Problems::notFound);
        audited("attendance.read", attendance);
        return view(attendance, session);
    }

    /** One at a time for a session: a note signed meanwhile and a first record sent twice find each other. */
    Session lockSession(UUID id) {
        locks.take(id);
        return visible(id);
    }

    /** Marks each service of the session that its note speaks of as documented; billing is told where that is news. */
    void signNotes(Session session) {
        Predicate<UUID> signed = notes.of(session);
        for (Attendance attendance : attendances.of(session.id())) {
            if (signed.test(attendance.client()) && attendance.signNote()) {
                services.store(attendance, session);
            }
        }
    }

    /** The attendance of a session by client. */
    public Map<UUID, Attendance> of(UUID session) {
        return attendances.of(session).stream().collect(Collectors.toMap(Attendance::client, Function.identity()));
    }

    /** By record of a client: how often it came of how many sessions, between two times; missing where none is known. */
    public Map<UUID, Comings> comings(Collection<UUID> records, Interval during) {
        return attendances.comings(records, during.from(), during.to()).stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Comings(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    /** Sessions of a client that begin in a time, with the attendance where one is recorded. */
    public List<Attended> ofClient(UUID client, Interval during) {
        return ofClients(person.records(client), during).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The same by record of many clients, each in order of time. */
    public Map<UUID, List<Attended>> ofClients(Collection<UUID> records, Interval during) {
        return attendances.ofClients(records, during.from(), during.to()).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Attended((Session) row[1], (Attendance) row[2]), Collectors.toList())));
    }

    private Session visible(UUID id) {
        Session session = calendar.find(id);
        if (session == null || session.state() == SessionState.HELD) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        return session;
    }

    /** Under whichever record of the person; of two in one session, under the one that is named. */
    private Engagement onRoster(Session session, UUID client) {
        List<Engagement> booked = calendar.bookedClients(session.id());
        return person.records(client).stream()
                .flatMap(record -> booked.stream().filter(one -> one.resource().equals(record)))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        ProblemType.CONFLICT,
                        "NOT_ON_ROSTER",
                        "The client has no seat in this session. Place or book the client first."));
    }

    private void refuseUnlessBegun(Session session) {
        if (!session.takesPlace()) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "The session does not take place, so nobody attends it. Record it where the client was.");
        }
        if (clock.instant().isBefore(session.startsAt().minus(settings.attendanceTolerance()))) {
            throw Problems.of(ProblemType.WRONG_STATE, "The session has not begun. Record attendance when it does.");
        }
    }

    private AttendanceView view(Attendance attendance, Session session) {
        return AttendanceView.of(attendance, session, changes.of(attendance.id()), sites.zone(session.site()));
    }

    private void audited(String action, Attendance attendance) {
        audit.record(
                action,
                "attendance",
                attendance.id(),
                Map.of("session", attendance.session(), "client", attendance.client()));
    }
}
