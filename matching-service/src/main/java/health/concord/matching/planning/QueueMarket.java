package health.concord.matching.planning;

import health.concord.matching.allocation.Choice;
import health.concord.matching.allocation.Market;
import health.concord.matching.bundle.ScoredWeek;
import health.concord.matching.bundle.Week;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everybody's weeks as a market: who could take which seats, hours and room on a caseload. */
final class QueueMarket {

    private static final int THOUSANDTHS = 1000;
    /** A week that speaks against itself is still worth a little: the person begins. */
    private static final long LEAST = 100;

    private final QueueInput input;
    private final QueuePolicy policy;
    private final List<PersonWeeks> people;
    private final Weights weights;
    private final Hours hours;
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final Market market;

    QueueMarket(QueueInput input, RuleSet rules, QueuePolicy policy, List<PersonWeeks> people) {
        this.input = input;
        this.policy = policy;
        this.people = people;
        this.weights = new Weights(policy, input.waiting(), rules.program().defaultMaxWaitDays());
        this.hours = new Hours(input.openings());
        // Every series has its price, also one that nobody can take now.
        input.openings().series().forEach(series -> number(Place.seat(series.series())));
        var choices = people.stream().map(this::choices).toList();
        var seats = places.keySet().stream().mapToInt(this::seats).toArray();
        var company = new Companies(input, policy)
                .of(people.stream().map(PersonWeeks::who).toList(), List.copyOf(places.keySet()));
        this.market = Market.of(choices, seats, company);
    }

    Market market() {
        return market;
    }

    List<PersonWeeks> people() {
        return people;
    }

    /** In the order of the market's places. */
    List<Place> places() {
        return List.copyOf(places.keySet());
    }

    Weights weights() {
        return weights;
    }

    private List<Choice> choices(PersonWeeks person) {
        var must = input.must().contains(person.who().request());
        return person.weeks().stream()
                .map(scored -> new Choice(
                        worth(person, scored) + (must ? 1_000_000L : 0),
                        taken(scored.week()).stream().mapToInt(this::number).toArray()))
                .toList();
    }

    /** In thousandths of a point. */
    long worth(PersonWeeks person, ScoredWeek scored) {
        var placed = policy.worth().placed().movePointRight(3).longValue();
        var target = person.target().minutes();
        var minutes = Math.min(scored.week().minutes(), target);
        var fit = Math.max(LEAST, placed + scored.points()) * minutes / Math.max(1, target);
        return Math.max(1, fit * weights.of(person.who()) / THOUSANDTHS);
    }

    private List<Place> taken(Week week) {
        var taken = new ArrayList<Place>();
        week.groups().forEach(group -> taken.add(Place.seat(group.series().series())));
        week.sessions()
                .forEach(sessions -> sessions.slots()
                        .forEach(slot ->
                                taken.add(hours.of(sessions.with().therapist().id(), slot))));
        if (week.individual() != null) {
            taken.add(Place.caseload(week.individual().with().therapist().id()));
        }
        return taken.stream().distinct().toList();
    }

    private int number(Place place) {
        return places.computeIfAbsent(place, unknown -> places.size());
    }

    private int seats(Place place) {
        return switch (place.kind()) {
            case HOUR -> hours.open(place) ? 1 : 0;
            case SEAT -> Math.max(0, series(place.who()).seatsLeft());
            case CASELOAD -> {
                var therapist = therapist(place.who());
                yield Math.max(0, therapist.caseloadLimit() - therapist.caseload());
            }
        };
    }

    private Openings.Series series(UUID id) {
        return input.openings().series().stream()
                .filter(one -> one.series().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TherapistProfile therapist(UUID id) {
        return input.therapists().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
