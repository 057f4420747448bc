package health.concord.scheduling.hours;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.attendance.Attendance;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.attendance.Attended;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.client.WeeklyTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class ClientHours {

    @Inject
    Attendances attendances;

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
        audit.record("client.hours-read", "client", client, Map.of("site", known.site()));
        ZoneId zone = sites.zone(known.site());
        SiteWeek week = SiteWeek.of(day == null ? LocalDate.now(clock.withZone(zone)) : day, zone);
        Optional<WeeklyTarget> target = clients.target(client, week);
        List<WeekHours.Planned> sessions = attendances.ofClient(client, week.span()).stream()
                .map(ClientHours::planned)
                .toList();
        return HoursView.of(client, week, WeekHours.of(week, sessions, target, clock.instant()), target);
    }

    private static WeekHours.Planned planned(Attended attended) {
        Interval when = attended.session().when();
        Attendance attendance = attended.attendance();
        return attendance == null
                ? new WeekHours.Planned(attended.session().id(), when, null, null)
                : new WeekHours.Planned(
                        attended.session().id(),
                        when,
                        attendance.presence().status(),
                        attendance.presence().during(when));
    }
}
