package health.concord.matching.planning;

import health.concord.matching.allocation.Answer;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.week.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who got nothing or falls short in a plan, and of each model the group that could give them most of the hours they
 * lack: a leader, a time in the leader's open hours, for adults or teenagers, in a language. Nobody counts whom a hard
 * rule keeps out of it.
 */
final class Demand {

    private static final int ADULT = 18;

    private final QueueInput input;
    private final RuleSet rules;
    private final QueueMarket market;
    private final Answer answer;
    private final List<Lack> lacking;

    Demand(QueueInput input, RuleSet rules, QueueMarket market, Answer answer) {
        this.input = input;
        this.rules = rules;
        this.market = market;
        this.answer = answer;
        this.lacking = IntStream.range(0, market.people().size())
                .filter(this::lacks)
                .mapToObj(person ->
                        new Lack(person, missing(person), Prospect.of(input, who(person), rules), new HashMap<>()))
                .filter(one -> !one.prospect().held())
                .toList();
    }

    /** A group with the people who lack something and could come, as numbers of the market. */
    record Wanted(GroupIdea idea, List<Integer> by) {}

    /** One person who lacks so many minutes of the program's week; whom they may not join is found out once. */
    private record Lack(int person, int minutes, Prospect prospect, Map<String, Boolean> known) {

        boolean minor() {
            return prospect.who().client().age() < ADULT;
        }

        String language() {
            return prospect.who().client().language().split("-", 2)[0].toLowerCase(Locale.ROOT);
        }

        boolean free(Slot slot) {
            var available = prospect.who().client().availability();
            return available.isEmpty() || slot.withinAny(available);
        }

        boolean mayJoin(GroupIdea idea) {
            var alike = idea.model() + " " + idea.leader().id() + idea.population() + idea.language();
            return known.computeIfAbsent(alike, any -> prospect.mayJoin(idea));
        }
    }

    /** An idea before anybody was looked at closely: at most so many minutes could come of it. */
    private record Possible(GroupIdea idea, List<Lack> free, int most) {}

    /** The most wanted first, at most one of each model. */
    List<Wanted> mostWanted() {
        var possible = new ArrayList<Possible>();
        for (var leader : input.therapists()) {
            var segments = lacking.stream()
                    .filter(one -> leader.languages().contains(one.language()))
                    .collect(Collectors.groupingBy(
                            one -> (one.minor() ? "adolescent " : "adult ") + one.language(),
                            TreeMap::new,
                            Collectors.toList()));
            for (var model : Model.values()) {
                segments.values().forEach(segment -> add(model, leader, segment, possible));
            }
        }
        possible.sort(Comparator.comparingInt((Possible one) -> -one.most())
                .thenComparing(one -> one.idea().name())
                .thenComparing(one -> one.idea().leader().id()));
        var best = new TreeMap<Model, Wanted>();
        var hours = new HashMap<Model, Integer>();
        for (var one : possible) {
            var model = one.idea().model();
            if (one.most() > hours.getOrDefault(model, 0)) {
                var joining = one.free().stream()
                        .filter(lack -> lack.mayJoin(one.idea()))
                        .toList();
                var minutes = minutes(joining, one.idea().series().weeklyMinutes());
                if (joining.size() >= one.idea().viable() && minutes > hours.getOrDefault(model, 0)) {
                    hours.put(model, minutes);
                    best.put(model, wanted(one.idea(), joining));
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(
                                (Wanted one) -> -hours.getOrDefault(one.idea().model(), 0))
                        .thenComparing(one -> one.idea().model()))
                .toList();
    }

    private void add(Model model, TherapistProfile leader, List<Lack> segment, List<Possible> possible) {
        var usual = rules.defaults(model);
        if (segment.size() < Math.max(2, usual.sizeMin())) {
            return;
        }
        var times = Meetings.of(leader.id(), input.openings(), usual.minutes());
        var freeAt = freeAt(times, segment);
        for (var slots : times) {
            var everywhere = new BitSet();
            everywhere.set(0, segment.size());
            slots.forEach(slot -> everywhere.and(freeAt.getOrDefault(slot, new BitSet())));
            var free = everywhere.stream().mapToObj(segment::get).toList();
            var idea = new GroupIdea(
                    model,
                    leader,
                    Meetings.series(leader.id(), slots, usual.minutes(), usual.sizeMax()),
                    segment.getFirst().minor() ? "adolescent" : "adult",
                    segment.getFirst().language(),
                    null,
                    usual);
            if (free.size() >= idea.viable()) {
                possible.add(new Possible(idea, free, minutes(free, Slot.minutes(slots))));
            }
        }
    }

    private static Map<Slot, BitSet> freeAt(List<List<Slot>> times, List<Lack> segment) {
        var all = times.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        return all.stream().collect(Collectors.toMap(Function.identity(), slot -> {
            var free = new BitSet();
            IntStream.range(0, segment.size())
                    .filter(one -> segment.get(one).free(slot))
                    .forEach(free::set);
            return free;
        }));
    }

    private static int minutes(List<Lack> people, int weekly) {
        return people.stream().mapToInt(one -> Math.min(weekly, one.minutes())).sum();
    }

    private static Wanted wanted(GroupIdea idea, List<Lack> joining) {
        return new Wanted(
                idea.about(theme(joining)), joining.stream().map(Lack::person).toList());
    }

    /** What at least half of them named. */
    private static @Nullable String theme(List<Lack> joining) {
        Map<String, Long> named = joining.stream()
                .flatMap(one -> one.prospect().who().client().factors().stream())
                .filter(factor -> factor.code().equals("themes") && factor.value() instanceof List)
                .flatMap(factor ->
                        ((List<?>) factor.value()).stream().map(String::valueOf).distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= joining.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Not placed though nothing holds them, or placed short of the program's hours. */
    private boolean lacks(int person) {
        var weeks = market.people().get(person);
        var choice = answer.choices()[person];
        return weeks.holds().isEmpty()
                && (choice < 0 || !weeks.weeks().get(choice).week().reaches(weeks.target()));
    }

    private int missing(int person) {
        var weeks = market.people().get(person);
        var choice = answer.choices()[person];
        var has = choice < 0 ? 0 : weeks.weeks().get(choice).week().minutes();
        // Whoever only lacks a day would gain by any hour.
        return Math.max(1, weeks.target().minutes() - has);
    }

    private Waiting who(int person) {
        return market.people().get(person).who();
    }
}
