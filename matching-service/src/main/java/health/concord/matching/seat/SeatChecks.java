package health.concord.matching.seat;

import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.eligibility.Objections.Objection;
import health.concord.matching.group.Groups;
import health.concord.matching.group.KnownGroup;
import health.concord.matching.insight.SeatObstacles;
import health.concord.matching.placement.Placements;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Units;
import health.concord.matching.request.KnownPeople;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.safety.SafetyHolds;
import health.concord.matching.seat.AskSeatChecks.Seat;
import health.concord.matching.seat.SeatChecksView.Check;
import health.concord.matching.seat.SeatChecksView.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the hard rules about seats that are given elsewhere; a handful of queries, however many seats. */
@ApplicationScoped
@Transactional
public class SeatChecks {

    private static final Reason UNKNOWN_GROUP = new Reason("UNKNOWN_GROUP", "The group is not described here.", false);

    /** As of a group with somebody there to be kept apart from, so that neither tells itself from the other. */
    private static final Reason RETIRED = new Reason("NOT_AVAILABLE", "Not available.", false);

    @Inject
    KnownPeople people;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    Groups groups;

    @Inject
    Placements placements;

    @Inject
    RuleSets ruleSets;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    private record Known(
            Optional<Situation> person,
            boolean held,
            Map<UUID, KnownGroup> groups,
            Map<UUID, Set<String>> seated,
            Map<UUID, Set<String>> beside) {}

    SeatChecksView of(AskSeatChecks asked) {
        var client = asked.client();
        var ids = asked.seats().stream().map(Seat::group).distinct().toList();
        var others = asked.seats().stream()
                .flatMap(seat -> seat.others().stream())
                .filter(one -> !one.equals(client))
                .distinct()
                .toList();
        var known = new Known(
                people.find(client),
                safetyHolds.stands(client),
                groups.among(ids),
                placements.keptApartIn(ids, client),
                people.keepApart(others));
        return new SeatChecksView(
                client,
                known.person().isPresent(),
                asked.seats().stream()
                        .map(seat -> Check.of(seat.group(), reasons(asked, seat, known)))
                        .toList());
    }

    private List<Reason> reasons(AskSeatChecks asked, Seat seat, Known known) {
        var group = known.groups().get(seat.group());
        if (group == null) {
            return List.of(UNKNOWN_GROUP);
        }
        if (group.retired()) {
            return List.of(RETIRED);
        }
        return objections(asked.client(), asked.age(), seat, group, known).stream()
                .map(Reason::of)
                .toList();
    }

    private List<Objection> objections(UUID client, @Nullable Integer age, Seat seat, KnownGroup group, Known known) {
        var today = LocalDate.now(clock.withZone(sites.zone(group.site())));
        var rules = ruleSets.on(today);
        return known.person()
                .map(person -> SeatObstacles.of(at(person, today, seat, known), rules, group.profile()))
                .orElseGet(() -> SeatObstacles.ofStranger(client, age, known.held(), today, rules, group.profile()));
    }

    private static Situation at(Situation person, LocalDate today, Seat seat, Known known) {
        var tokens = new HashSet<>(known.seated().getOrDefault(seat.group(), Set.of()));
        seat.others().forEach(one -> tokens.addAll(known.beside().getOrDefault(one, Set.of())));
        return new Situation(
                person.client(),
                person.state(),
                today,
                person.safetyHold(),
                List.of(),
                List.of(),
                Openings.none(),
                Units.notAsked(),
                Map.of(seat.group(), tokens));
    }
}
