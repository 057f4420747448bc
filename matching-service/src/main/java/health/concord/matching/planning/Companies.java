package health.concord.matching.planning;

import health.concord.matching.allocation.Circle;
import health.concord.matching.allocation.Company;
import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Snapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the policy, and groups of themselves, ask of a group's company, as the solver counts it. */
final class Companies {

    private static final String EARLY = "stage mix";
    private static final int NOT_ALONE = 2;

    private final QueueInput input;
    private final QueuePolicy policy;
    private final Map<String, Integer> traits = new LinkedHashMap<>();
    private final Set<String> neverAlone = new HashSet<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final int early;

    Companies(QueueInput input, QueuePolicy policy) {
        this.input = input;
        this.policy = policy;
        for (var salient : policy.company().neverAlone()) {
            salient.values().forEach(value -> traits.put(salient.attribute() + "=" + value, traits.size()));
        }
        neverAlone.addAll(traits.keySet());
        ofGroupsOwnRules().forEach(trait -> traits.putIfAbsent(trait, traits.size()));
        this.early = traits.size();
        traits.put(EARLY, early);
        var shared = new HashMap<String, Integer>();
        for (var one : input.waiting()) {
            Set.copyOf(one.client().keepApart()).forEach(mark -> shared.merge(mark, 1, Integer::sum));
        }
        // A mark that nobody else who waits has separates nobody here; those in the groups were looked at before.
        new TreeSet<>(shared.keySet())
                .stream()
                        .filter(mark -> shared.getOrDefault(mark, 0) > 1)
                        .forEach(mark -> marks.put(mark, marks.size()));
        for (int pair = 0; pair < input.keepApart().size(); pair++) {
            marks.put(ofRun(pair), marks.size());
        }
    }

    Company of(List<Waiting> people, List<Place> places) {
        var has = people.stream().map(one -> traitsOf(one.client())).toArray(int[][]::new);
        var apart = people.stream().map(this::marksOf).toArray(int[][]::new);
        var circles = places.stream().map(this::circle).toArray(Circle[]::new);
        return new Company(has, apart, traits.size(), marks.size(), circles);
    }

    /** Every value there is of an attribute that some group has a rule on. */
    private Set<String> ofGroupsOwnRules() {
        var attributes = input.groups().stream()
                .flatMap(group -> own(group).stream())
                .map(Composition::attribute)
                .collect(Collectors.toSet());
        var all = Stream.concat(
                input.waiting().stream().map(Waiting::client),
                input.rosters().stream().flatMap(roster -> roster.members().stream()));
        return all.flatMap(client -> Traits.of(client, policy.ageBands()).entrySet().stream())
                .filter(trait -> attributes.contains(trait.getKey()))
                .map(trait -> trait.getKey() + "=" + trait.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Composition> own(GroupProfile group) {
        return group.composition() == null ? List.of() : group.composition();
    }

    private int[] traitsOf(Snapshot client) {
        var own = new TreeSet<Integer>();
        var values = Traits.of(client, policy.ageBands());
        values.forEach((attribute, value) -> {
            var number = traits.get(attribute + "=" + value);
            if (number != null) {
                own.add(number);
            }
        });
        var stage = values.get(Traits.STAGE);
        if (stage != null && policy.company().stageMix().values().contains(stage)) {
            own.add(early);
        }
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] marksOf(Waiting one) {
        var own = new TreeSet<Integer>();
        for (var mark : one.client().keepApart()) {
            var number = marks.get(mark);
            if (number != null) {
                own.add(number);
            }
        }
        for (int pair = 0; pair < input.keepApart().size(); pair++) {
            if (input.keepApart().get(pair).contains(one.request())) {
                own.add(marks.getOrDefault(ofRun(pair), 0));
            }
        }
        return own.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable Circle circle(Place place) {
        if (place.kind() != Place.Kind.SEAT) {
            return null;
        }
        var series = input.openings().series().stream()
                .filter(one -> one.series().equals(place.who()))
                .findFirst()
                .orElseThrow();
        var group = input.groups().stream()
                .filter(one -> one.id().equals(series.group()))
                .findFirst()
                .orElseThrow();
        return circle(group, series);
    }

    private Circle circle(GroupProfile group, Openings.Series series) {
        var present = new int[traits.size()];
        var members = members(group.id());
        for (var member : members) {
            for (var trait : traitsOf(member)) {
                present[trait]++;
            }
        }
        // Those placed past this service may be like anybody: unknown is not "no".
        var strangers = Math.max(0, series.taken() + series.held() - members.size());
        var least = new int[traits.size()];
        traits.forEach((trait, number) -> {
            if (number != early) {
                present[number] += strangers;
                least[number] = least(group, trait);
            }
        });
        var most = new int[traits.size()];
        Arrays.fill(most, Integer.MAX_VALUE);
        var mix = policy.company().stageMix();
        if (!mix.exceptIn().contains(group.model())) {
            most[early] = BigDecimal.valueOf(series.capacity())
                    .multiply(mix.mostShare())
                    .setScale(0, RoundingMode.DOWN)
                    .intValue();
        }
        return new Circle(series.taken() + series.held(), group.viable(), present, least, most);
    }

    /** A group's own rule counts before the policy's. */
    private int least(GroupProfile group, String trait) {
        if (isFor(group, trait)) {
            return 0;
        }
        return own(group).stream()
                .filter(rule -> trait.startsWith(rule.attribute() + "="))
                .mapToInt(Composition::atLeast)
                .max()
                .orElse(neverAlone.contains(trait) ? NOT_ALONE : 0);
    }

    /** In a group for women, or one held in Spanish, nobody is alone for that. */
    private static boolean isFor(GroupProfile group, String trait) {
        return trait.equals(Traits.LANGUAGE + "=" + group.language())
                || group.population().stream().anyMatch(tag -> trait.equals(Traits.GENDER + "=" + tag));
    }

    private List<Snapshot> members(UUID group) {
        return input.rosters().stream()
                .filter(roster -> roster.group().equals(group))
                .findFirst()
                .map(Roster::members)
                .orElse(List.of());
    }

    private static String ofRun(int pair) {
        return "of this run, " + pair;
    }
}
