package health.concord.scheduling.timetable.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what is taken when, while a first plan is made; in steps of five minutes. */
final class Taken {

    private static final int STEP = 5;

    private final Map<Leader, BitSet> leaders = new HashMap<>();
    private final Map<Place, BitSet> places = new HashMap<>();
    private final Map<Integer, BitSet> clients = new HashMap<>();
    private final Map<Leader, Map<Integer, Integer>> minutesADay = new HashMap<>();

    void take(Meeting meeting) {
        Span time = meeting.time();
        int travel = meeting.demand().travel();
        for (Leader leader : meeting.allLeaders()) {
            mark(leaders.computeIfAbsent(leader, any -> new BitSet()), time, travel);
            minutesADay.computeIfAbsent(leader, any -> new HashMap<>()).merge(time.day(), time.minutes(), Integer::sum);
        }
        if (meeting.place().isRoom()) {
            mark(places.computeIfAbsent(meeting.place(), any -> new BitSet()), time, 0);
        }
        meeting.clients().stream()
                .forEach(client -> mark(clients.computeIfAbsent(client, any -> new BitSet()), time, 0));
    }

    /** When at least one of them is taken. */
    BitSet anyOf(BitSet members) {
        BitSet any = new BitSet();
        members.stream().forEach(client -> any.or(clients.getOrDefault(client, new BitSet())));
        return any;
    }

    boolean isFree(BitSet taken, Span time) {
        int next = taken.nextSetBit(Math.max(0, time.from() / STEP));
        return next < 0 || next >= Math.ceilDiv(time.to(), STEP);
    }

    boolean isFree(Place place, Span time) {
        return !place.isRoom() || place.isOpen(time) && isFree(places.getOrDefault(place, new BitSet()), time);
    }

    boolean areFree(List<Leader> all, Span time) {
        return all.stream()
                .allMatch(leader -> leader.isThere(time)
                        && isFree(leaders.getOrDefault(leader, new BitSet()), time)
                        && minutes(leader, time.day()) + time.minutes() <= leader.mostMinutesADay());
    }

    int minutes(Leader leader, int day) {
        return minutesADay.getOrDefault(leader, Map.of()).getOrDefault(day, 0);
    }

    private static void mark(BitSet taken, Span time, int around) {
        taken.set(Math.max(0, (time.from() - around) / STEP), Math.max(0, Math.ceilDiv(time.to() + around, STEP)));
    }
}
