package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.bundle.Week;
import health.concord.matching.planning.QueuePlan.NewGroup;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where demand would fill a group that there is not. Each of the most wanted is added to the input and the queue is
 * planned again, beginning from the plan there is: what it adds is the difference, not a guess.
 */
final class NewGroups {

    private static final int ROUNDS = 2;

    private final QueueInput input;
    private final QueuePolicy policy;
    private final QueuePlanner planner;
    private final Demand demand;
    private final Answer answer;

    NewGroups(QueueInput input, RuleSet rules, QueuePolicy policy, QueuePlanner planner, Answer answer) {
        this.input = input;
        this.policy = policy;
        this.planner = planner;
        this.answer = answer;
        this.demand = new Demand(input, rules, planner.market(), answer);
    }

    List<NewGroup> found(long seed) {
        var found = new ArrayList<NewGroup>();
        demand.mostWanted().stream()
                .limit(policy.search().newGroups())
                .map(wanted -> tried(wanted, seed))
                .filter(group -> group.adds().signum() > 0 && group.wouldJoin() >= group.viable())
                .forEach(found::add);
        found.sort(Comparator.comparing(NewGroup::adds).reversed());
        return List.copyOf(found);
    }

    private NewGroup tried(Demand.Wanted wanted, long seed) {
        var idea = wanted.idea();
        var group = idea.profile();
        var leader = idea.leader().id();
        var more = planner.with(
                input.with(group, Meetings.beside(input.openings(), leader, idea.series())),
                wanted.by(),
                Meetings.beside(planner.left(answer), leader, idea.series()),
                week -> has(week, group));
        var again = more.again(seed, ROUNDS, answer);
        var joined = IntStream.range(0, again.choices().length)
                .filter(person -> again.choices()[person] >= 0)
                .filter(person -> has(more.week(again, person), group))
                .count();
        return new NewGroup(
                idea.model(),
                idea.theme(),
                leader,
                idea.leader().name(),
                idea.series().slots(),
                idea.viable(),
                Math.toIntExact(joined),
                Reading.points(Math.max(0, again.worth() - answer.worth())),
                placed(again) - placed(answer),
                idea.population(),
                idea.language());
    }

    private static boolean has(Week week, GroupProfile group) {
        return week.groups().stream().anyMatch(seat -> seat.group().id().equals(group.id()));
    }

    private static int placed(Answer answer) {
        return Math.toIntExact(
                IntStream.of(answer.choices()).filter(choice -> choice >= 0).count());
    }
}
