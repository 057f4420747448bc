package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.allocation.Effort;
import health.concord.matching.allocation.Solver;
import health.concord.matching.rule.RuleSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds everybody's weeks, lets the solver choose, and says what the answer means. */
public final class QueuePlanner {

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

    /** The same people in an input with other openings; only for these are the weeks looked for again. */
    QueuePlanner with(QueueInput other, List<Integer> again) {
        var people = IntStream.range(0, market.people().size())
                .mapToObj(person -> again.contains(person)
                        ? PersonWeeks.of(other, market.people().get(person).who(), rules, policy)
                        : market.people().get(person))
                .toList();
        return new QueuePlanner(other, rules, policy, people);
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
        var shadow = new Binding(input, market, answer);
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
                shadow.seats(effort(seed, 1)),
                shadow.hours(),
                new NewGroups(input, rules, policy, market, this, answer).found(seed));
    }

    /** Whether everybody who has to be placed is. */
    public boolean placesAllWhoMust(Answer answer) {
        return IntStream.range(0, market.people().size())
                .filter(person ->
                        input.must().contains(market.people().get(person).who().request()))
                .allMatch(person -> answer.choices()[person] >= 0);
    }

    QueueMarket market() {
        return market;
    }

    private Effort effort(long seed, int rounds) {
        return new Effort(
                seed, rounds, policy.search().stepsARound(), policy.search().plans());
    }
}
