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
import health.concord.scheduling.leave.ClientLeaves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class ClientHours {

    private static final Duration LOOK_BACK = Duration.ofDays(56);

    @Inject
    HourRules rules;

    @Inject
    Attendances attendances;

    @Inject
    ClientLeaves leaves;

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
        Optional<WeeklyTarget> target = rules.target(client, week);
        List<WeekHours.Planned> sessions = sessions(client, week);
        return HoursView.of(
                client,
                week,
                WeekHours.of(week, sessions, target, clock.instant()),
                target,
                target.map(goal -> forecast(client, week, sessions, goal)));
    }

    /** Also those that the client misses on leave. */
    private List<WeekHours.Planned> sessions(UUID client, SiteWeek week) {
        ClientLeaves.OfWeek leave = leaves.of(client, week.span());
        return Stream.concat(
                        attendances.ofClient(client, week.span()).stream().map(one -> planned(one, leave.away())),
                        leave.missed().stream()
                                .map(one -> new WeekHours.Planned(one.id(), one.when(), null, null, true)))
                .sorted(Comparator.comparing(one -> one.when().from()))
                .toList();
    }

    /** Against what is left of the target: nobody is asked to come while on leave. */
    private Forecast forecast(UUID client, SiteWeek week, List<WeekHours.Planned> sessions, WeeklyTarget goal) {
        return Forecast.of(
                week,
                sessions.stream().filter(one -> !one.isMissedOnLeave()).toList(),
                WeekHours.lessLeave(week, sessions, goal),
                attendance(client),
                clock.instant());
    }

    /** What is missing of a week, and how it is likely to end; empty without a target. */
    public Optional<Standing> standing(UUID client, SiteWeek week) {
        List<WeekHours.Planned> sessions = sessions(client, week);
        return rules.target(client, week).map(goal -> {
            WeeklyTarget due = WeekHours.lessLeave(week, sessions, goal);
            Forecast forecast = forecast(client, week, sessions, goal);
            return new Standing(
                    goal.episode(),
                    Math.max(0, due.minutes() - forecast.possibleMinutes()),
                    Math.max(0, due.days() - forecast.possibleDays()),
                    forecast.onTrack(),
                    WeekHours.of(week, sessions, Optional.of(goal), clock.instant())
                            .shortfall()
                            .map(missing -> missing.causes().stream()
                                    .map(cause -> cause.kind().name())
                                    .distinct()
                                    .toList())
                            .orElse(List.of()));
        });
    }

    /** @param minutesMissing also when the client comes to everything that is left; leave is not missing */
    public record Standing(UUID episode, long minutesMissing, int daysMissing, boolean onTrack, List<String> causes) {}

    /** The chance that a client comes, from the last eight weeks. */
    public double attendance(UUID client) {
        Instant now = clock.instant();
        Attendances.Comings comings = attendances.comings(client, new Interval(now.minus(LOOK_BACK), now));
        return Forecast.attendance(comings.came(), comings.recorded());
    }

    private static WeekHours.Planned planned(Attended attended, List<Interval> away) {
        Interval when = attended.session().when();
        boolean onLeave = away.stream().anyMatch(when::overlaps);
        Attendance attendance = attended.attendance();
        return attendance == null
                ? new WeekHours.Planned(attended.session().id(), when, null, null, onLeave)
                : new WeekHours.Planned(
                        attended.session().id(),
                        when,
                        attendance.presence().status(),
                        attendance.presence().during(when),
                        onLeave);
    }
}
