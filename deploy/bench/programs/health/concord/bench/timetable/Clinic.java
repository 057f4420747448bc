package health.concord.bench.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.timetable.plan.Choices;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Meeting;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Site;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Start;
import health.concord.scheduling.timetable.plan.Timetable;
import health.concord.scheduling.timetable.plan.Wish;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A clinic made up from a seed, with nothing on its calendar yet. Each client sees a therapist for an hour and goes to two
 * groups, each of which meets three times for ninety minutes in a room; asks to be free in the mornings, around noon or in
 * the evenings for work, and on one day of the week. Groups mix them, so not all can have what they ask for. Therapists
 * work ten hours a day, every third four days a week, and have rooms of their own.
 */
record Clinic(int clients, int clinicians, int groups, int rooms, boolean shared, long seed) {

    private static final int OPENS = 8 * 60;
    private static final int CLOSES = 20 * 60;
    private static final int DAYS = 5;
    private static final int GRAIN = 30;
    private static final int MOST_MINUTES = 480;
    private static final int BREAK = 15;
    private static final List<Span> PARTS =
            List.of(new Span(OPENS, 12 * 60), new Span(12 * 60, 16 * 60), new Span(16 * 60, CLOSES));

    /** In proportion to the goal: 500 clients, 40 clinicians, 60 groups of three meetings, 14 rooms. */
    static Clinic of(int clients, long seed) {
        return new Clinic(
                clients,
                Math.max(4, clients * 40 / 500),
                Math.max(6, clients * 60 / 500),
                Math.max(2, clients * 14 / 500),
                false,
                seed);
    }

    /** The same without rooms of the therapists' own: single clients ask for one of those that groups meet in. */
    Clinic sharingRooms() {
        return new Clinic(clients, clinicians, groups, rooms, true, seed);
    }

    private record Asked(ServiceKind kind, UUID source, int slot, int minutes, Leader usual, List<Integer> who) {}

    Timetable week() {
        Random random = new Random(seed);
        List<Span> week = IntStream.range(0, DAYS)
                .mapToObj(day -> new Span(day * Span.DAY + OPENS, day * Span.DAY + CLOSES))
                .toList();
        Site site = new Site("harbor", 0, week);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            places.add(new Place(
                    id(random), site.code(), "Room " + i, i % 3 == 0 ? 16 : 12, i % 2 == 0, List.of(), List.of(), List.of()));
        }
        List<Leader> leaders = new ArrayList<>();
        for (int i = 0; i < clinicians; i++) {
            leaders.add(new Leader(
                    id(random),
                    "Leader " + i,
                    Map.of(site.code(), windows(i, random)),
                    List.of(),
                    List.of("LCSW"),
                    MOST_MINUTES,
                    BREAK));
        }
        Map<Integer, List<Span>> wishes = new HashMap<>();
        List<Asked> asked = asked(random, leaders, wishes);
        List<Start> starts = starts();
        List<Meeting> meetings = new ArrayList<>();
        for (Asked one : asked) {
            Demand demand = demand(one, site, wishes);
            meetings.add(new Meeting(meetings.size(), demand, Choices.of(demand, starts, places, leaders), false));
        }
        return new Timetable(meetings);
    }

    private static List<Span> windows(int number, Random random) {
        int off = number % 3 == 0 ? random.nextInt(DAYS) : -1;
        int from = number % 2 == 0 ? OPENS : OPENS + 120;
        return IntStream.range(0, DAYS)
                .filter(day -> day != off)
                .mapToObj(day -> new Span(day * Span.DAY + from, day * Span.DAY + from + 600))
                .toList();
    }

    private List<Asked> asked(Random random, List<Leader> leaders, Map<Integer, List<Span>> wishes) {
        List<Asked> asked = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            UUID source = id(random);
            List<Integer> who = new ArrayList<>();
            members.add(who);
            for (int slot = 0; slot < 3; slot++) {
                asked.add(new Asked(ServiceKind.GROUP, source, slot, 90, leaders.get(group % clinicians), who));
            }
        }
        for (int client = 0; client < clients; client++) {
            asked.add(new Asked(
                    ServiceKind.INDIVIDUAL, id(random), 0, 60, leaders.get(client % clinicians), List.of(client)));
            members.get(client % groups).add(client);
            members.get((client + 1 + client / groups % Math.max(1, Math.min(3, groups - 1))) % groups)
                    .add(client);
            wishes.put(client, wishes(PARTS.get(random.nextInt(PARTS.size())), random.nextInt(DAYS)));
        }
        return asked;
    }

    /** At work in a part of each day, and away for all of one. */
    private static List<Span> wishes(Span part, int away) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> day == away
                        ? new Span(day * Span.DAY + OPENS, day * Span.DAY + CLOSES)
                        : new Span(day * Span.DAY + part.from(), day * Span.DAY + part.to()))
                .toList();
    }

    private Demand demand(Asked asked, Site site, Map<Integer, List<Span>> wishes) {
        BitSet people = new BitSet();
        asked.who().forEach(people::set);
        Map<Span, Integer> count = new HashMap<>();
        asked.who().forEach(client -> wishes.get(client).forEach(wish -> count.merge(wish, 1, Integer::sum)));
        boolean group = asked.kind() == ServiceKind.GROUP;
        return new Demand(
                asked.kind(),
                asked.source(),
                asked.slot(),
                asked.source(),
                group ? "Group" : "Individual therapy",
                site,
                asked.minutes(),
                group ? 10 : 1,
                group || shared,
                false,
                List.of(),
                group ? List.of("LCSW") : List.of(),
                List.of(),
                people,
                List.of(),
                count.entrySet().stream()
                        .map(one -> new Wish(one.getKey(), one.getValue()))
                        .toList(),
                asked.usual(),
                null);
    }

    private static List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int at = OPENS; at < CLOSES; at += GRAIN) {
                starts.add(new Start(Day.values()[day], at));
            }
        }
        return starts;
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
