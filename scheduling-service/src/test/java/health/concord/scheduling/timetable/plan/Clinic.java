package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A clinic made up from a seed: each client wishes for mornings, afternoons or evenings, is in one or two groups of those
 * who wish the same, and sees a therapist once a week; groups meet three times a week for ninety minutes in a room.
 */
public record Clinic(int clients, int clinicians, int groups, int rooms, long seed) {

    private static final int GROUP_SIZE = 12;
    private static final int OPENS = 8 * 60;
    private static final int CLOSES = 20 * 60;
    private static final List<Span> PARTS =
            List.of(new Span(OPENS, 12 * 60), new Span(12 * 60, 16 * 60), new Span(15 * 60, CLOSES));

    /** Of the sizes the goal names. */
    public static Clinic ofGoal(long seed) {
        return new Clinic(500, 40, 60, 14, seed);
    }

    public Problem problem() {
        Random random = new Random(seed);
        List<Leader> leaders =
                IntStream.range(0, clinicians).mapToObj(i -> leader(i, random)).toList();
        List<Place> places = IntStream.range(0, rooms)
                .mapToObj(i -> new Place("room-" + i, "Room " + i, 12 + 2 * (i % 4), true, Set.of(), List.of()))
                .toList();
        List<List<String>> byPart = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Demand> meetings = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int part = random.nextInt(PARTS.size());
            byPart.get(part).add("client-" + i);
            meetings.add(therapy("client-" + i, PARTS.get(part), leaders, random));
        }
        for (int i = 0; i < groups; i++) {
            int part = i % PARTS.size();
            Set<String> members = cohort(byPart.get(part), i / PARTS.size(), Math.ceilDiv(groups, PARTS.size()));
            meetings.addAll(group(i, members, PARTS.get(part), places, leaders, random));
        }
        return new Problem(places, leaders, meetings);
    }

    /** Two of three work all day, one has a day off; all have a quarter of an hour between sessions. */
    private static Leader leader(int number, Random random) {
        int off = number % 3 == 0 ? random.nextInt(5) : -1;
        int from = number % 2 == 0 ? OPENS : OPENS + 120;
        List<Span> available = IntStream.range(0, 5)
                .filter(day -> day != off)
                .mapToObj(day -> new Span(day * Span.DAY + from, day * Span.DAY + from + 600))
                .toList();
        return new Leader("leader-" + number, "Leader " + number, Set.of(), available, List.of(), 420, 15);
    }

    private Demand therapy(String client, Span part, List<Leader> leaders, Random random) {
        return new Demand(
                "therapy-" + client,
                "therapy-" + client,
                "Individual therapy",
                true,
                "harbor",
                0,
                60,
                1,
                Set.of(client),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                leaders.get(random.nextInt(leaders.size())).id(),
                List.of(wish(client, part)),
                null,
                false,
                starts(60),
                List.of(""),
                leaders.stream().map(Leader::id).toList());
    }

    /** Those who began together: neighbouring groups have clients in common, distant ones have none. */
    private static Set<String> cohort(List<String> ofPart, int number, int groupsOfPart) {
        int first = number * ofPart.size() / groupsOfPart;
        return IntStream.range(0, Math.min(GROUP_SIZE, ofPart.size()))
                .mapToObj(i -> ofPart.get((first + i) % ofPart.size()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Demand> group(
            int number, Set<String> members, Span part, List<Place> places, List<Leader> leaders, Random random) {
        List<String> able = new ArrayList<>(leaders.stream().map(Leader::id).toList());
        Collections.shuffle(able, random);
        List<String> some = able.subList(0, Math.min(6, able.size()));
        return IntStream.range(0, 3)
                .mapToObj(session -> new Demand(
                        "group-" + number + "-" + session,
                        "group-" + number,
                        "Group " + number,
                        false,
                        "harbor",
                        0,
                        90,
                        GROUP_SIZE,
                        members,
                        false,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        members.stream().map(client -> wish(client, part)).toList(),
                        null,
                        false,
                        starts(90),
                        places.stream().map(Place::id).toList(),
                        List.copyOf(some)))
                .toList();
    }

    private static Wish wish(String client, Span part) {
        return new Wish(
                client,
                IntStream.range(0, 5)
                        .mapToObj(day -> new Span(day * Span.DAY + part.from(), day * Span.DAY + part.to()))
                        .toList());
    }

    /** On the half hour, from Monday to Friday. */
    static List<Integer> starts(int minutes) {
        return IntStream.range(0, 5)
                .flatMap(day -> IntStream.iterate(OPENS, at -> at + minutes <= CLOSES, at -> at + 30)
                        .map(at -> day * Span.DAY + at))
                .boxed()
                .toList();
    }
}
