package health.concord.scheduling.hours;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.booking.SessionState;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clients' hours, of one, of a site, or of those in a session; whose are read stands in the audit trail of each. */
@ApplicationScoped
@Transactional
public class ClientHours {

    @Inject
    ClientWeeks weeks;

    @Inject
    BookedSessions calendar;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The week around a day, by the clock of the client's site; this week when no day is given. */
    HoursView week(UUID client, @Nullable LocalDate day) {
        KnownClient known = clients.find(client).orElseThrow(Problems::notFound);
        caller.requireSite(known.site());
        return views(List.of(client), weekOf(day, sites.zone(known.site())), known.site())
                .getFirst();
    }

    /** The same week of everybody who is in treatment at a site in it, in order of their ids. */
    Page<HoursView> weekAt(@Nullable String site, @Nullable LocalDate day, PageRequest page) {
        if (site == null || site.isBlank()) {
            throw Problems.invalid("site", "is needed");
        }
        ZoneId zone = sites.require("site", site).zone();
        caller.requireSite(site);
        SiteWeek week = weekOf(day, zone);
        Page<UUID> shown = Page.of(
                clients.inTreatment(site, week, page.afterId(), page.fetch()),
                page,
                client -> client,
                client -> client);
        return new Page<>(views(shown.items(), week, site), shown.next());
    }

    /** Of those on the roster of a session, the week it is in. */
    List<HoursView> weekOfThoseIn(UUID id) {
        Session session = calendar.find(id);
        if (session == null || session.state() == SessionState.HELD) {
            throw Problems.notFound();
        }
        caller.requireSite(session.site());
        ZoneId zone = sites.zone(session.site());
        return views(
                calendar.bookedClients(id).stream().map(Engagement::resource).toList(),
                SiteWeek.of(LocalDate.ofInstant(session.startsAt(), zone), zone),
                session.site());
    }

    private SiteWeek weekOf(@Nullable LocalDate day, ZoneId zone) {
        return SiteWeek.of(day == null ? LocalDate.now(clock.withZone(zone)) : day, zone);
    }

    private List<HoursView> views(Collection<UUID> whose, SiteWeek week, String site) {
        audit.recordEach("client.hours-read", "client", whose, Map.of("site", site));
        Instant now = clock.instant();
        return weeks.of(whose, week).values().stream().map(one -> one.view(now)).toList();
    }

    /** What is missing of a week, and how it is likely to end; empty without a target. */
    public Optional<Standing> standing(UUID client, SiteWeek week) {
        return Optional.ofNullable(standings(List.of(client), week).get(client));
    }

    /** The same of many, in the order in which they are named; who has no target is missing. */
    public Map<UUID, Standing> standings(Collection<UUID> whose, SiteWeek week) {
        Instant now = clock.instant();
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        weeks.of(whose, week)
                .forEach((client, one) -> one.standing(now).ifPresent(standing -> standings.put(client, standing)));
        return standings;
    }

    /** @param minutesMissing also when the client comes to everything that is left; leave is not missing */
    public record Standing(UUID episode, long minutesMissing, int daysMissing, boolean onTrack, List<String> causes) {}

    /** The chance that a client comes, from the last eight weeks. */
    public double attendance(UUID client) {
        return weeks.attendance(client);
    }
}
