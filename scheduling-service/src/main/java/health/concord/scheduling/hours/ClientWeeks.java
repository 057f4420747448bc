package health.concord.scheduling.hours;

import health.concord.scheduling.attendance.Attendance;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.attendance.Attended;
import health.concord.scheduling.attendance.Comings;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.client.WeeklyTarget;
import health.concord.scheduling.leave.ClientLeaves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the weeks of clients: as many queries for a whole site as for one client. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClientWeeks {

    private static final Duration LOOK_BACK = Duration.ofDays(56);

    @Inject
    HourRules rules;

    @Inject
    Attendances attendances;

    @Inject
    ClientLeaves leaves;

    @Inject
    CalledOff calledOff;

    @Inject
    OnePerson person;

    @Inject
    Clock clock;

    /** Each client's, in the order in which they are named. */
    Map<UUID, ClientWeek> of(Collection<UUID> clients, SiteWeek week) {
        Map<UUID, ClientWeek> weeks = new LinkedHashMap<>();
        if (clients.isEmpty()) {
            return weeks;
        }
        Map<UUID, Set<UUID>> records = person.recordsOf(clients);
        Map<UUID, WeeklyTarget> targets = rules.targets(records, week);
        Map<UUID, List<Attended>> attended = attendances.ofClients(all(records), week.span());
        Map<UUID, ClientLeaves.OfWeek> away = leaves.of(records, week.span());
        Map<UUID, List<Session>> off = calledOff.of(all(records), week);
        Map<UUID, Comings> comings = comings(records);
        records.forEach((client, own) -> weeks.put(
                client,
                new ClientWeek(
                        client,
                        week,
                        sessions(own, attended, away.getOrDefault(client, ClientLeaves.OfWeek.NONE), off),
                        Optional.ofNullable(targets.get(client)),
                        attendance(own, comings))));
        return weeks;
    }

    /** The chance that a client comes, from the last eight weeks. */
    double attendance(UUID client) {
        Map<UUID, Set<UUID>> records = person.recordsOf(List.of(client));
        return attendance(all(records), comings(records));
    }

    private Map<UUID, Comings> comings(Map<UUID, Set<UUID>> records) {
        Instant now = clock.instant();
        return attendances.comings(all(records), new Interval(now.minus(LOOK_BACK), now));
    }

    private static double attendance(Collection<UUID> records, Map<UUID, Comings> byRecord) {
        Comings all = records.stream()
                .map(record -> byRecord.getOrDefault(record, Comings.NONE))
                .reduce(Comings.NONE, Comings::and);
        return Forecast.attendance(all.came(), all.recorded());
    }

    /** Also those that the client misses on leave, and those that were called off. */
    private static List<WeekHours.Planned> sessions(
            Set<UUID> records,
            Map<UUID, List<Attended>> attended,
            ClientLeaves.OfWeek leave,
            Map<UUID, List<Session>> calledOff) {
        return Stream.of(
                        records.stream()
                                .flatMap(record -> attended.getOrDefault(record, List.of()).stream())
                                .map(one -> planned(one, leave.away())),
                        leave.missed().stream().map(ClientWeeks::missed),
                        records.stream()
                                .flatMap(record -> calledOff.getOrDefault(record, List.of()).stream())
                                .map(one -> off(one, leave.away())))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(one -> one.when().from()))
                .toList();
    }

    private static WeekHours.Planned missed(Session session) {
        return new WeekHours.Planned(session.id(), session.when(), null, null, true);
    }

    /** On a leave nobody would have come. */
    private static WeekHours.Planned off(Session session, List<Interval> away) {
        boolean onLeave = away.stream().anyMatch(session.when()::overlaps);
        return new WeekHours.Planned(session.id(), session.when(), null, null, onLeave, !onLeave);
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

    private static List<UUID> all(Map<UUID, Set<UUID>> records) {
        return records.values().stream().flatMap(Set::stream).distinct().toList();
    }
}
