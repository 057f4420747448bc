package health.concord.scheduling.session;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the calendar. */
@ApplicationScoped
@Transactional
public class Sessions {

    @Inject
    SessionListing listing;

    @Inject
    BookedSessions calendar;

    @Inject
    Attendances attendances;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    Page<SessionView> list(SessionSearch search, PageRequest page) {
        List<String> atSites = visible.asked(search.site());
        List<SessionListing.Row> rows = listing.find(
                atSites, search.days(LocalDate.now(clock)), search, SessionCursor.of(page.afterText()), page.fetch());
        if (search.client() != null) {
            audit.record("client.sessions-read", "client", search.client(), Map.of());
        }
        return Page.of(
                rows,
                page,
                SessionListing.Row::cursor,
                row -> SessionView.of(
                        row.session(), row.booked(), sites.zone(row.session().site())));
    }

    /** By series: its sessions that are to come or go on now, before a time, in order; one without any is missing. */
    public Map<UUID, List<SessionView>> coming(Collection<UUID> series, ZoneId zone, Instant before) {
        return listing.coming(series, clock.instant(), before).stream()
                .map(row -> SessionView.of(row.session(), row.booked(), zone))
                .collect(Collectors.groupingBy(view -> Objects.requireNonNull(view.series())));
    }

    /** Without names. */
    public SessionView get(UUID id) {
        Session session = visible(id);
        return SessionView.of(session, calendar.bookedClients(id).size(), sites.zone(session.site()));
    }

    private Session visible(UUID id) {
        Session session = calendar.find(id);
        if (session == null || session.state() == SessionState.HELD) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        return session;
    }

    /** With the names of everyone on the roster; the audit trail keeps who looked at whom. */
    RosterView roster(UUID id) {
        Session session = visible(id);
        List<Engagement> booked = calendar.bookedClients(id);
        List<Engagement> onLeave = calendar.onLeave(id);
        List<UUID> onRoster = Stream.concat(booked.stream(), onLeave.stream())
                .map(Engagement::resource)
                .toList();
        audit.record("session.roster-read", "session", id, Map.of("clients", onRoster));
        return RosterView.of(
                session, booked, onLeave, clients.names(onRoster), attendances.of(id), sites.zone(session.site()));
    }
}
