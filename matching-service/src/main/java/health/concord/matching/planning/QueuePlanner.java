package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.allocation.Effort;
import health.concord.matching.allocation.Solver;
import health.concord.matching.bundle.Week;
import health.concord.matching.profile.Openings;
import health.concord.matching.rule.RuleSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds everybody's weeks, lets the solver choose, and says what the answer means. */
public final class QueuePlanner {

    private static final int PART_AGAIN = 10;

    private final QueueInput input;
    private final RuleSet rules;
    private final QueuePolicy policy;
    private final QueueMarket market;

    private QueuePlanner(QueueInput input, RuleSet rules, QueuePolicy policy, List<PersonWeeks> people) {
        this.input = input;
        this.rules = rules;
        this.policy = policy;
        this.market = new QueueMarket(input, rules, policy, people);
    }

    public static QueuePlanner of(QueueInput input, RuleSet rules, QueuePolicy policy) {
        var people = input.waiting().stream()
                .map(one -> PersonWeeks.of(input, one, rules, policy))
                .toList();
        return new QueuePlanner(input, rules, policy, people);
    }

    /**
     * The same people where more is open. Everybody keeps their weeks under their numbers, so that a plan is one here too.
     *
     * @param again for whom further weeks are looked for, those that use what is new
     * @param left of what is open by the plan there is
     */
    QueuePlanner with(QueueInput other, List<Integer> again, Openings left, Predicate<Week> usesNew) {
        var people = IntStream.range(0, market.people().size())
                .mapToObj(person -> again.contains(person)
                        ? market.people().get(person).and(other, left, usesNew, rules, policy)
                        : market.people().get(person))
                .toList();
        return new QueuePlanner(other, rules, policy, people);
    }

    /** What a plan leaves open. */
    Openings left(Answer answer) {
        return new Leftover(input.openings(), market, answer).open();
    }

    /** Solves beginning from a plan of before, as far as it can still be had. */
    Answer again(long seed, int rounds, Answer before) {
        return Solver.solve(market.market(), effortAgain(seed, rounds), before.choices());
    }

    /** @param from an answer of this run to go on from; null: begin */
    public Answer solve(long seed, int rounds, @Nullable Answer from, Solver.Watch watch) {
        return Solver.solve(market.market(), effort(seed, rounds), from, watch);
    }

    /** An answer kept before, to go on from. */
    public Answer at(int[] choices, int rounds) {
        return Solver.at(market.market(), choices, rounds);
    }

    public QueuePlan plan(Answer answer, long seed) {
        var another = new Another(this, answer, effortAgain(seed, 1));
        var inTurn = Solver.inTurn(
                market.market(), IntStream.range(0, market.people().size()).toArray());
        var plans = new Reading(input, market);
        return new QueuePlan(
                Reading.points(answer.worth()),
                Reading.points(answer.bound()),
                Reading.share(answer.gap()),
                answer.optimal(),
                answer.rounds(),
                plans.sum(answer),
                plans.sum(inTurn),
                plans.proposed(answer),
                plans.unplaced(answer),
                new SeatPrices(input, another).dearestFirst(),
                new HourPrices(input, this, answer, another, seed).dearestFirst(),
                new NewGroups(input, rules, policy, this, answer).found(seed));
    }

    /** Whether everybody who has to be placed is. */
    public boolean placesAllWhoMust(Answer answer) {
        return IntStream.range(0, market.people().size())
                .filter(person ->
                        input.must().contains(market.people().get(person).who().request()))
                .allMatch(person -> answer.choices()[person] >= 0);
    }

    /** Of someone who is placed. */
    Week week(Answer answer, int person) {
        return market.people().get(person).weeks().get(answer.choices()[person]).week();
    }

    QueueMarket market() {
        return market;
    }

    /** For solving again from a plan there is, over and over: a smaller part of all plans is looked at. */
    private Effort effortAgain(long seed, int rounds) {
        var search = policy.search();
        return new Effort(seed, rounds, search.stepsARound(), search.plans() / PART_AGAIN);
    }

    private Effort effort(long seed, int rounds) {
        return new Effort(
                seed, rounds, policy.search().stepsARound(), policy.search().plans());
    }
}
