package health.concord.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import com.google.ortools.linearsolver.MPSolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every market; the oracles are trying every plan, and OR-Tools. */
class SolverTest {

    private static final Effort SOME = new Effort(7, 4, 400, 200_000);

    @Property(tries = 150)
    void bestOfAllPlansIsFound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int people) {
        var market = Markets.weeks(seed, people, 3);

        var answer = Solver.solve(market, SOME);

        assertThat(answer.worth()).isEqualTo(Markets.best(market));
        assertThat(answer.optimal()).isTrue();
    }

    @Property(tries = 150)
    void bestOfAllPlansIsFoundWhereGroupsAskForCompany(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int people) {
        var market = Markets.company(seed, people, 3);

        var answer = Solver.solve(market, SOME);

        assertThat(Markets.allowed(market, answer.choices())).isTrue();
        assertThat(answer.worth()).isEqualTo(Markets.best(market));
        assertThat(answer.optimal()).isTrue();
    }

    /** Without looking at all plans: what the search alone does with what is too large for that. */
    @Property(tries = 60)
    void searchAloneBreaksNothingAndStaysBelowTheBound(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int people) {
        var market = Markets.company(seed, people, 8);

        var answer = Solver.solve(market, new Effort(seed, 2, 200, 0));

        assertThat(Markets.allowed(market, answer.choices())).isTrue();
        assertThat(answer.worth())
                .isEqualTo(Markets.worth(market, answer.choices()))
                .isLessThanOrEqualTo(answer.bound());
    }

    @Property(tries = 60)
    void onePlaceEachIsTheMinimumCostFlowOfOrTools(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int people) {
        var market = Markets.single(seed, people, 1 + people / 4);

        var answer = Solver.solve(market, new Effort(1, 0, 0, 0));

        assertThat(answer.worth()).isEqualTo(flow(market));
        assertThat(answer.bound()).isEqualTo(answer.worth());
    }

    /** The bound is the one of the linear relaxation, or a little above; never below. */
    @Property(tries = 25)
    void boundIsThatOfTheLinearRelaxationByOrTools(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int people) {
        var market = Markets.weeks(seed, people, 6);

        var bound = Solver.solve(market, new Effort(1, 0, 0, 0)).bound();

        var relaxed = relaxation(market);
        assertThat((double) bound).isBetween(Math.floor(relaxed - 1e-3), relaxed * 1.02 + 1);
    }

    @Property(tries = 100)
    void anotherSeatNeverMakesItWorseNorBetterByMoreThanItsPrice(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int people) {
        var market = Markets.weeks(seed, people, 3);
        var before = Solver.solve(market, SOME);
        for (int place = 0; place < market.places(); place++) {
            var seats = IntStream.range(0, market.places()).map(market::seats).toArray();
            seats[place]++;

            var after = Solver.solve(market.withSeats(seats), SOME);

            assertThat(after.worth()).isGreaterThanOrEqualTo(before.worth());
            assertThat((double) after.worth())
                    .isLessThanOrEqualTo(Bound.proven(market, before.prices()) + before.prices()[place] + 1);
        }
    }

    @Property(tries = 100)
    void anotherSeatNeverMakesItWorseWhereGroupsAskForCompany(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int people) {
        var market = Markets.company(seed, people, 3);
        var before = Solver.solve(market, SOME);
        for (int place = 0; place < market.places(); place++) {
            var seats = IntStream.range(0, market.places()).map(market::seats).toArray();
            seats[place]++;

            assertThat(Solver.solve(market.withSeats(seats), SOME).worth()).isGreaterThanOrEqualTo(before.worth());
        }
    }

    @Property(tries = 100)
    void whoComesFirstInTheListDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int people) {
        var market = Markets.company(seed, people, 3);
        var order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        assertThat(Solver.solve(reordered(market, order), SOME).worth())
                .isEqualTo(Solver.solve(market, SOME).worth());
    }

    @Property(tries = 20)
    void sameSeedIsTheSamePlanAlsoAfterAnInterruption(@ForAll long seed) {
        var market = Markets.company(seed, 60, 8);
        var effort = new Effort(seed, 6, 150, 0);
        var whole = Solver.solve(market, effort);

        var begun = Solver.solve(market, effort, null, soFar -> soFar.rounds() < 3);
        var ended = Solver.solve(market, effort, begun, soFar -> true);

        assertThat(ended.choices()).isEqualTo(whole.choices());
        assertThat(ended.worth()).isEqualTo(whole.worth()).isGreaterThanOrEqualTo(begun.worth());
    }

    @Property(tries = 60)
    void planIsNoWorseThanFirstComeFirstServed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int people) {
        var market = Markets.weeks(seed, people, 4);

        var inTurn = Solver.inTurn(market, IntStream.range(0, people).toArray());

        assertThat(Markets.allowed(market, inTurn.choices())).isTrue();
        assertThat(Solver.solve(market, SOME).worth()).isGreaterThanOrEqualTo(inTurn.worth());
    }

    /** Three who may not meet and one seat in each of two groups: one of them stays out. */
    @Test
    void threeWhoMustBeKeptApartDoNotFitIntoTwoGroups() {
        var both = List.of(new Choice(10, 0), new Choice(10, 1));
        var circle = new Circle(4, 3, new int[0], new int[0], new int[0]);
        var company =
                new Company(new int[3][0], new int[][] {{0, 1}, {1, 2}, {2, 0}}, 0, 3, new Circle[] {circle, circle});
        var market = Market.of(List.of(both, both, both), new int[] {5, 5}, company);

        var answer = Solver.solve(market, SOME);

        assertThat(answer.worth()).isEqualTo(20);
        assertThat(answer.optimal()).isTrue();
    }

    @Test
    void nobodyIsNobodysPlan() {
        var answer = Solver.solve(Market.of(List.of(), new int[] {3}), SOME);

        assertThat(answer.worth()).isZero();
        assertThat(answer.optimal()).isTrue();
        assertThat(answer.gap()).isZero();
    }

    private static Market reordered(Market market, List<Integer> order) {
        var choices = order.stream()
                .map(person -> IntStream.range(0, market.choicesOf(person))
                        .mapToObj(number -> new Choice(market.worth(person, number), market.placesOf(person, number)))
                        .toList())
                .toList();
        var company = market.company;
        return Market.of(
                choices,
                IntStream.range(0, market.places()).map(market::seats).toArray(),
                new Company(
                        order.stream().map(person -> company.traits()[person]).toArray(int[][]::new),
                        order.stream().map(person -> company.apart()[person]).toArray(int[][]::new),
                        company.traitCount(),
                        company.marks(),
                        company.circles()));
    }

    private static long flow(Market market) {
        Loader.loadNativeLibraries();
        var flow = new MinCostFlow();
        var sink = market.people() + market.places();
        for (int person = 0; person < market.people(); person++) {
            for (int number = 0; number < market.choicesOf(person); number++) {
                flow.addArcWithCapacityAndUnitCost(
                        person, market.people() + market.placesOf(person, number)[0], 1, -market.worth(person, number));
            }
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
            flow.setNodeSupply(person, 1);
        }
        for (int place = 0; place < market.places(); place++) {
            flow.addArcWithCapacityAndUnitCost(market.people() + place, sink, market.seats(place), 0);
        }
        flow.setNodeSupply(sink, -market.people());
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }

    private static double relaxation(Market market) {
        Loader.loadNativeLibraries();
        var solver = MPSolver.createSolver("GLOP");
        var objective = solver.objective();
        objective.setMaximization();
        var rows = IntStream.range(0, market.places())
                .mapToObj(place -> solver.makeConstraint(0, market.seats(place)))
                .toList();
        for (int person = 0; person < market.people(); person++) {
            var once = solver.makeConstraint(0, 1);
            for (int number = 0; number < market.choicesOf(person); number++) {
                var taken = solver.makeNumVar(0, 1, "");
                objective.setCoefficient(taken, market.worth(person, number));
                once.setCoefficient(taken, 1);
                for (var place : market.placesOf(person, number)) {
                    rows.get(place).setCoefficient(taken, 1);
                }
            }
        }
        assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return objective.value();
    }
}
