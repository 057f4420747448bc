package health.concord.scheduling.makeup;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.attendance.Attended;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.calendar.WireTime;
import health.concord.scheduling.care.GroupModel;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.KnownClient;
import health.concord.scheduling.client.OnePerson;
import health.concord.scheduling.hours.ClientHours;
import health.concord.scheduling.matching.GroupFit;
import health.concord.scheduling.matching.SeatCheck;
import health.concord.scheduling.timetable.ClientWishes;
import health.concord.scheduling.units.AskedBilling;
import health.concord.scheduling.units.Units;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recommends seats that restore a week: those for which a unit is left and that the client does not ask to be free at
 * first, then those that add a missing day, models the client knows, and the soonest. Billing is asked for units, and
 * matching of all of them at once, outside of any transaction; what it rules out is left out.
 */
@ApplicationScoped
public class MakeUps {

    /** Seats of so many groups at most are recommended. */
    private static final int GROUPS = 8;

    @Inject
    MakeUpQuery query;

    @Inject
    ClientHours hours;

    @Inject
    Attendances attendances;

    @Inject
    GroupFit matching;

    @Inject
    BookedSessions calendar;

    @Inject
    Units units;

    @Inject
    AskedBilling billing;

    @Inject
    ClientWishes wishes;

    @Inject
    Clients clients;

    @Inject
    OnePerson person;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private record Candidate(UUID group, MakeUpView.Seat seat) {

        Candidate fitting(GroupFit.Fit fit) {
            return new Candidate(group, seat.fitting(fit));
        }
    }

    /** @param beside by session, who is on its roster */
    private record Read(
            MakeUpView view,
            List<Candidate> candidates,
            Map<UUID, Set<UUID>> beside,
            @Nullable Integer age) {

        List<GroupFit.Seat> seats() {
            return candidates.stream()
                    .map(one -> new GroupFit.Seat(
                            one.group(), beside.getOrDefault(one.seat().session(), Set.of())))
                    .toList();
        }
    }

    MakeUpView recommend(UUID client, @Nullable LocalDate weekOf) {
        billing.ask(client);
        Read read = QuarkusTransaction.requiringNew().call(() -> read(client, weekOf));
        List<Candidate> fitting = fitting(read, matching.of(client, read.age(), read.seats()));
        Set<UUID> best =
                fitting.stream().map(Candidate::group).distinct().limit(GROUPS).collect(Collectors.toSet());
        MakeUpView view = read.view();
        return new MakeUpView(
                view.client(),
                view.week(),
                view.minutesMissing(),
                view.daysMissing(),
                view.units(),
                billing.answered(),
                fitting.stream()
                        .filter(one -> best.contains(one.group()))
                        .map(Candidate::seat)
                        .toList());
    }

    private static List<Candidate> fitting(Read read, List<SeatCheck> checks) {
        return IntStream.range(0, checks.size())
                .filter(i -> !checks.get(i).isAgainst())
                .mapToObj(i -> read.candidates().get(i).fitting(checks.get(i).fit()))
                .toList();
    }

    private Map<UUID, Set<UUID>> rosters(List<Candidate> candidates) {
        return calendar
                .bookedClients(
                        candidates.stream().map(one -> one.seat().session()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Engagement::session, Collectors.mapping(Engagement::resource, Collectors.toSet())));
    }

    private Read read(UUID client, @Nullable LocalDate weekOf) {
        KnownClient known = clients.find(client).orElseThrow(Problems::notFound);
        caller.requireSite(known.site());
        audit.record("client.make-ups-read", "client", client, Map.of("site", known.site()));
        ZoneId zone = sites.zone(known.site());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        SiteWeek week = SiteWeek.of(weekOf == null ? today : weekOf, zone);
        Instant from = week.span().from().isAfter(clock.instant()) ? week.span().from() : clock.instant();
        if (!from.isBefore(week.span().to())) {
            throw Problems.invalid("weekOf", "is over; there is nothing to make up for it any more");
        }
        ClientHours.Standing standing = hours.standing(client, week)
                .orElseThrow(() -> Problems.of(
                        ProblemType.CONFLICT, "No episode of the client runs in that week, so nothing is missing."));
        List<Session> own = attendances.ofClient(client, week.span()).stream()
                .map(Attended::session)
                .toList();
        Set<LocalDate> days =
                own.stream().map(one -> week.dayOf(one.startsAt())).collect(Collectors.toSet());
        Set<GroupModel> models = own.stream()
                .map(one -> one.care().model())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Predicate<LocalDate> unitLeft = units.leftOn(client, zone);
        List<WeeklySlot> unwanted = wishes.unwanted(person.records(client));
        List<Candidate> candidates = query
                .find(known.site(), person.records(client), from, week.span().to())
                .stream()
                .map(found ->
                        new Candidate(found.series().group(), seat(found, week, days, models, unwanted, unitLeft)))
                .sorted(Comparator.comparing((Candidate one) ->
                                Boolean.FALSE.equals(one.seat().unitLeft()))
                        .thenComparing(one -> one.seat().unwanted())
                        .thenComparing(one ->
                                !(standing.daysMissing() > 0 && one.seat().newDay()))
                        .thenComparing(one -> !one.seat().knownModel())
                        .thenComparing(one -> one.seat().from()))
                .toList();
        return new Read(
                new MakeUpView(
                        client,
                        week.monday(),
                        standing.minutesMissing(),
                        standing.daysMissing(),
                        units.project(client, 1, zone).units(),
                        billing.answered(),
                        List.of()),
                candidates,
                rosters(candidates),
                clients.ageOn(client, week.monday()));
    }

    private static MakeUpView.Seat seat(
            MakeUpQuery.Found found,
            SiteWeek week,
            Set<LocalDate> days,
            Set<GroupModel> models,
            List<WeeklySlot> unwanted,
            @Nullable Predicate<LocalDate> unitLeft) {
        Session session = found.session();
        LocalDate day = week.dayOf(session.startsAt());
        GroupModel model = session.care().model();
        return new MakeUpView.Seat(
                session.id(),
                session.title(),
                model,
                WireTime.of(session.when().from(), week.zone()),
                WireTime.of(session.when().to(), week.zone()),
                session.when().minutes(),
                (int) (found.series().seats().capacity() - found.taken()),
                !days.contains(day),
                model != null && models.contains(model),
                unwanted.stream()
                        .anyMatch(slot ->
                                slot.isOn(day) && slot.on(day, week.zone()).overlaps(session.when())),
                unitLeft == null ? null : unitLeft.test(day),
                GroupFit.Fit.NOT_ASKED);
    }
}
