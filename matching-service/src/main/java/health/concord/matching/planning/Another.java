package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.allocation.Effort;
import health.concord.matching.allocation.Solver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one more of something is worth: at most its price in the bound, and really what planning again with it adds. */
final class Another {

    private static final int TRIED = 5;
    /** Solving again takes as long as the run's first part, so it is left out where that is long. */
    private static final int CHOICES_TRIED_WITH = 20_000;

    private static final double LEAST = 0.0005;
    private static final double THOUSANDTHS = 1000;

    private final QueuePlanner planner;
    private final Answer answer;
    private final Effort effort;
    private final Map<Place, Double> prices = new HashMap<>();
    private final Map<List<Place>, BigDecimal> known = new HashMap<>();

    Another(QueuePlanner planner, Answer answer, Effort effort) {
        this.planner = planner;
        this.answer = answer;
        this.effort = effort;
        var places = planner.market().places();
        for (int place = 0; place < places.size(); place++) {
            prices.put(places.get(place), answer.prices()[place] / THOUSANDTHS);
        }
    }

    /** In points. */
    double price(Place place) {
        return prices.getOrDefault(place, 0.0);
    }

    Collection<Place> places() {
        return prices.keySet();
    }

    /** Only the dearest are tried, and only where that is quick. */
    boolean worthTrying(double price, int before) {
        return price > LEAST && tried(before);
    }

    boolean tried(int before) {
        return before < TRIED && planner.market().market().choices() <= CHOICES_TRIED_WITH;
    }

    /** One more of each of these, with everybody's weeks as they were found. */
    BigDecimal adds(List<Place> more) {
        return known.computeIfAbsent(more, this::found);
    }

    private BigDecimal found(List<Place> more) {
        var places = planner.market().places();
        var market = planner.market().market();
        var seats = IntStream.range(0, places.size())
                .map(number -> market.seats(number) + (more.contains(places.get(number)) ? 1 : 0))
                .toArray();
        return added(Solver.solve(market.withSeats(seats), effort, answer.choices()));
    }

    BigDecimal added(Answer again) {
        return Reading.points(Math.max(0, again.worth() - answer.worth()));
    }

    static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(3, RoundingMode.HALF_UP);
    }
}
