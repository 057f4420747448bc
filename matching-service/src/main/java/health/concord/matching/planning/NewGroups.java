package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.planning.QueuePlan.NewGroup;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where demand would fill a group that there is not: a leader's open hours, a model, and people who got nothing or fall
 * short. The most wanted are added to the input and the queue is planned again, which says what they would add.
 */
final class NewGroups {

    private static final int ADULT = 18;

    private final QueueInput input;
    private final RuleSet rules;
    private final QueuePolicy policy;
    private final QueueMarket market;
    private final QueuePlanner planner;
    private final Answer answer;

    NewGroups(
            QueueInput input,
            RuleSet rules,
            QueuePolicy policy,
            QueueMarket market,
            QueuePlanner planner,
            Answer answer) {
        this.input = input;
        this.rules = rules;
        this.policy = policy;
        this.market = market;
        this.planner = planner;
        this.answer = answer;
    }

    /** A group to be tried, and who lacks something and could come. */
    private record Idea(GroupProfile group, Openings openings, TherapistProfile leader, List<Integer> wanting) {}

    List<NewGroup> found(long seed) {
        var lacking = IntStream.range(0, market.people().size())
                .filter(this::lacks)
                .boxed()
                .toList();
        var found = new ArrayList<NewGroup>();
        ideas(lacking).stream()
                .sorted(Comparator.comparingInt((Idea idea) -> -idea.wanting().size())
                        .thenComparing(idea -> idea.group().title()))
                .limit(policy.search().newGroups())
                .map(idea -> tried(idea, seed))
                .filter(group -> group.adds().signum() > 0)
                .forEach(found::add);
        found.sort(Comparator.comparing(NewGroup::adds).reversed());
        return List.copyOf(found);
    }

    /** Not placed though nothing holds them, or placed short of the program's hours. */
    private boolean lacks(int person) {
        var weeks = market.people().get(person);
        var choice = answer.choices()[person];
        return weeks.holds().isEmpty()
                && (choice < 0 || !weeks.weeks().get(choice).week().reaches(weeks.target()));
    }

    /** Of each model the best wanted leader and time. */
    private List<Idea> ideas(List<Integer> lacking) {
        if (lacking.isEmpty()) {
            return List.of();
        }
        var best = new TreeMap<Model, Idea>();
        for (var model : Model.values()) {
            for (var leader : input.therapists()) {
                for (var meeting : Meetings.of(
                        leader.id(),
                        input.openings(),
                        rules.defaults(model).minutes(),
                        rules.defaults(model).sizeMax())) {
                    var idea = idea(model, leader, meeting, lacking);
                    best.merge(
                            model,
                            idea,
                            (one, other) ->
                                    other.wanting().size() > one.wanting().size() ? other : one);
                }
            }
        }
        best.values()
                .removeIf(
                        idea -> idea.wanting().size() < Math.max(2, idea.group().viable()));
        return List.copyOf(best.values());
    }

    private Idea idea(Model model, TherapistProfile leader, Meetings.Meeting meeting, List<Integer> lacking) {
        var could = lacking.stream()
                .filter(person -> couldCome(market.people().get(person), meeting))
                .toList();
        var young = could.stream().filter(this::minor).toList();
        var minors = 2 * young.size() > could.size();
        var grown = could.stream().filter(person -> !minor(person)).toList();
        var group = group(model, leader, meeting, minors ? "adolescent" : "adult");
        return new Idea(group, meeting.openings(), leader, minors ? young : grown);
    }

    private boolean minor(int person) {
        return market.people().get(person).who().client().age() < ADULT;
    }

    private static boolean couldCome(PersonWeeks person, Meetings.Meeting meeting) {
        var available = person.who().client().availability();
        return available.isEmpty() || meeting.series().slots().stream().allMatch(slot -> slot.withinAny(available));
    }

    private NewGroup tried(Idea idea, long seed) {
        var theme = theme(idea.wanting());
        var meeting = series(idea);
        var group = themed(idea.group(), theme);
        var more = planner.with(input.with(group, idea.openings()), idea.wanting());
        var again = more.solve(seed, 2, null, soFar -> true);
        var joined = IntStream.range(0, again.choices().length)
                .filter(person -> again.choices()[person] >= 0)
                .filter(person ->
                        more.market().people().get(person).weeks().get(again.choices()[person]).week().groups().stream()
                                .anyMatch(seat -> seat.group().id().equals(group.id())))
                .count();
        return new NewGroup(
                group.model(),
                theme,
                idea.leader().id(),
                idea.leader().name(),
                meeting.slots(),
                group.viable(),
                (int) joined,
                Reading.points(joined >= group.viable() ? Math.max(0, again.worth() - answer.worth()) : 0),
                placed(again) - placed(answer));
    }

    private static Openings.Series series(Idea idea) {
        return idea.openings().series().stream()
                .filter(series -> series.group().equals(idea.group().id()))
                .findFirst()
                .orElseThrow();
    }

    private static int placed(Answer answer) {
        return (int)
                IntStream.of(answer.choices()).filter(choice -> choice >= 0).count();
    }

    /** What most of them named as a theme. */
    private @Nullable String theme(List<Integer> wanting) {
        Map<String, Long> named = wanting.stream()
                .map(person -> market.people().get(person).who().client())
                .flatMap(client -> client.factors().stream())
                .filter(factor -> factor.code().equals("themes") && factor.value() instanceof List)
                .flatMap(factor -> ((List<?>) factor.value()).stream().map(String::valueOf))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static GroupProfile themed(GroupProfile group, @Nullable String theme) {
        return theme == null
                ? group
                : new GroupProfile(
                        group.id(),
                        group.title(),
                        group.model(),
                        group.leaders(),
                        group.leaderCompetencies(),
                        group.sizeMin(),
                        group.sizeMax(),
                        group.viable(),
                        group.membership(),
                        group.entryDates(),
                        group.minutes(),
                        group.weeks(),
                        group.stages(),
                        List.of(theme),
                        group.population(),
                        group.language(),
                        group.telehealth(),
                        group.admission(),
                        group.costCents());
    }

    private GroupProfile group(Model model, TherapistProfile leader, Meetings.Meeting meeting, String population) {
        var usual = rules.defaults(model);
        return new GroupProfile(
                meeting.series().group(),
                "New " + model + " with " + leader.name() + " "
                        + meeting.series().slots(),
                model,
                List.of(leader.id()),
                List.of(),
                usual.sizeMin(),
                usual.sizeMax(),
                Math.min(usual.sizeMin(), usual.sizeMax()),
                Membership.OPEN,
                List.of(),
                usual.minutes(),
                usual.weeks(),
                List.of(),
                List.of(),
                List.of(population),
                "en",
                false,
                List.of(),
                null);
    }
}
