package health.concord.scheduling.makeup;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.attendance.Attendances;
import health.concord.scheduling.attendance.Attended;
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
import org.jspecify.annotations.Nullable;

/**
 * Recommends seats that restore a week: those for which a unit is left and that the client does not ask to be free at
 * first, then those that add a missing day, models the client knows, and the soonest. Billing is asked for units, and
 * matching is asked of the best ones, outside of any transaction; what it rules out is left out.
 */
@ApplicationScoped
public class MakeUps {

    /** Matching is asked about so many groups at most. */
    private static final int ASKED = 8;

    @Inject
    MakeUpQuery query;

    @Inject
    ClientHours hours;

    @Inject
    Attendances attendances;

    @Inject
    GroupFit matching;

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

    private record Candidate(UUID group, MakeUpView.Seat seat) {}

    private record Read(MakeUpView view, List<Candidate> candidates, boolean adolescent) {}

    MakeUpView recommend(UUID client, @Nullable LocalDate weekOf) {
        billing.ask(client);
        Read read = QuarkusTransaction.requiringNew().call(() -> read(client, weekOf));
        Map<UUID, GroupFit.Fit> fits = read.candidates().stream()
                .map(Candidate::group)
                .distinct()
                .limit(ASKED)
                .collect(Collectors.toMap(group -> group, group -> matching.of(group, read.adolescent())));
        MakeUpView view = read.view();
        return new MakeUpView(
                view.client(),
                view.week(),
                view.minutesMissing(),
                view.daysMissing(),
                view.units(),
                billing.answered(),
                read.candidates().stream()
                        .filter(one -> fits.containsKey(one.group()))
                        .filter(one -> fits.get(one.group()) != GroupFit.Fit.DOES_NOT_FIT)
                        .map(one -> one.seat().fitting(Objects.requireNonNull(fits.get(one.group()))))
                        .toList());
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
        LocalDate birthDate = clients.birthDate(client);
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
                birthDate != null && birthDate.plusYears(18).isAfter(week.monday()));
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
