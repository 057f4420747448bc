package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.allocation.Effort;
import health.concord.matching.allocation.Solver;
import health.concord.matching.planning.QueuePlan.HourPrice;
import health.concord.matching.planning.QueuePlan.SeatPrice;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.TherapistProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** What binds a plan: the prices of seats and hours, and for the dearest seats what another one really adds. */
final class Binding {

    private static final int TRIED = 5;
    /** Solving again takes as long as the run's first part, so it is left out where that is long. */
    private static final int CHOICES_TRIED_WITH = 20_000;

    private static final double LEAST = 0.0005;
    private static final double THOUSANDTHS = 1000;

    private final QueueInput input;
    private final QueueMarket market;
    private final Answer answer;
    private final Map<Place, Double> prices = new HashMap<>();

    Binding(QueueInput input, QueueMarket market, Answer answer) {
        this.input = input;
        this.market = market;
        this.answer = answer;
        var places = market.places();
        for (int place = 0; place < places.size(); place++) {
            prices.put(places.get(place), answer.prices()[place] / THOUSANDTHS);
        }
    }

    List<SeatPrice> seats(Effort effort) {
        var dearest = input.openings().series().stream()
                .filter(series ->
                        input.groups().stream().anyMatch(group -> group.id().equals(series.group())))
                .sorted(Comparator.comparingDouble((Openings.Series series) -> -price(Place.seat(series.series())))
                        .thenComparing(Openings.Series::series))
                .toList();
        var list = new ArrayList<SeatPrice>();
        for (var series : dearest) {
            var price = price(Place.seat(series.series()));
            var tried = price > LEAST && list.size() < TRIED && market.market().choices() <= CHOICES_TRIED_WITH;
            list.add(new SeatPrice(
                    series.series(),
                    series.group(),
                    title(series.group()),
                    series.seatsLeft(),
                    rounded(price),
                    tried ? another(Place.seat(series.series()), effort) : null));
        }
        return List.copyOf(list);
    }

    private BigDecimal another(Place place, Effort effort) {
        var places = market.places();
        var seats = IntStream.range(0, places.size())
                .map(number ->
                        market.market().seats(number) + (places.get(number).equals(place) ? 1 : 0))
                .toArray();
        var more = Solver.solve(market.market().withSeats(seats), effort).worth();
        return Reading.points(Math.max(0, more - answer.worth()));
    }

    /** An hour more is another time and another place on the caseload. */
    List<HourPrice> hours() {
        var competencies = new TreeSet<String>();
        input.therapists().forEach(therapist -> competencies.addAll(therapist.competencies()));
        market.people().forEach(person -> competencies.addAll(person.needs()));
        return competencies.stream()
                .map(this::hour)
                .sorted(Comparator.comparing(HourPrice::price).reversed().thenComparing(HourPrice::competency))
                .toList();
    }

    private HourPrice hour(String competency) {
        var having = input.therapists().stream()
                .filter(therapist -> therapist.competencies().contains(competency))
                .map(TherapistProfile::id)
                .toList();
        var open = input.openings().clinicians().stream()
                .filter(one -> having.contains(one.clinician()))
                .mapToInt(one -> one.slots().size())
                .sum();
        var price = having.stream().mapToDouble(this::hourOf).max().orElse(0);
        var waitingFor = market.people().stream()
                .filter(person -> person.needs().contains(competency))
                .count();
        return new HourPrice(competency, having.size(), open, rounded(price), (int) waitingFor);
    }

    private double hourOf(UUID therapist) {
        var dearest = prices.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Place.Kind.HOUR
                        && entry.getKey().who().equals(therapist))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return dearest + price(Place.caseload(therapist));
    }

    private double price(Place place) {
        return prices.getOrDefault(place, 0.0);
    }

    private String title(UUID group) {
        return input.groups().stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .map(one -> one.title())
                .orElse("");
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(3, RoundingMode.HALF_UP);
    }
}
