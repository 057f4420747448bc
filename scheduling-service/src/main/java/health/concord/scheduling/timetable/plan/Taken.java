package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who and what is taken when, while a first plan is made. */
final class Taken {

    /** Times need not be on it: what touches a step takes the whole of it. */
    private static final int STEP = 5;

    private final Map<Leader, List<Meeting>> byLeader = new HashMap<>();
    private final Map<Place, BitSet> places = new HashMap<>();
    private final Map<Integer, BitSet> people = new HashMap<>();
    private final Map<UUID, Set<Integer>> daysOfBundle = new HashMap<>();

    void take(Meeting meeting) {
        byLeader.computeIfAbsent(meeting.getLeader(), any -> new ArrayList<>()).add(meeting);
        meeting.getDemand()
                .coLeaders()
                .forEach(one ->
                        byLeader.computeIfAbsent(one, any -> new ArrayList<>()).add(meeting));
        takePlace(meeting);
        meeting.getDemand().people().stream()
                .forEach(one -> mark(people.computeIfAbsent(one, any -> new BitSet()), meeting.begin(), meeting.end()));
        daysOfBundle.computeIfAbsent(meeting.bundle(), any -> new HashSet<>()).add(meeting.day());
    }

    void takePlace(Meeting meeting) {
        if (meeting.isInRoom()) {
            mark(places.computeIfAbsent(meeting.getPlace(), any -> new BitSet()), meeting.begin(), meeting.end());
        }
    }

    /** When at least one of them is taken. */
    BitSet anyOf(BitSet members) {
        BitSet any = new BitSet();
        members.stream().forEach(one -> any.or(people.getOrDefault(one, new BitSet())));
        return any;
    }

    static boolean isFree(BitSet taken, int begin, int end) {
        int next = taken.nextSetBit(Math.max(0, begin / STEP));
        return next < 0 || next >= Math.ceilDiv(end, STEP);
    }

    boolean isFree(Place place, int begin, int end) {
        return !place.isRoom() || isFree(places.getOrDefault(place, new BitSet()), begin, end);
    }

    boolean isDayOf(UUID bundle, int day) {
        return daysOfBundle.getOrDefault(bundle, Set.of()).contains(day);
    }

    /**
     * Minutes of breaks that a leader would lack; negative when they cannot lead it: taken, on the way from another site,
     * or the day too long.
     */
    int breakLacking(Leader leader, Demand demand, int day, int begin, int end) {
        int minutes = demand.minutes();
        int lacking = 0;
        for (Meeting other : byLeader.getOrDefault(leader, List.of())) {
            if (other.day() != day) {
                continue;
            }
            minutes += other.minutes();
            int gap = Math.max(begin, other.begin()) - Math.min(end, other.end());
            boolean elsewhere =
                    !other.getDemand().site().code().equals(demand.site().code());
            if (gap < (elsewhere ? TimetableRules.TRAVEL_MINUTES : 0)) {
                return -1;
            }
            lacking += Math.max(0, leader.breakMinutes() - gap);
        }
        return minutes > leader.mostMinutes() ? -1 : lacking;
    }

    private static void mark(BitSet taken, int begin, int end) {
        taken.set(Math.max(0, begin / STEP), Math.max(0, Math.ceilDiv(end, STEP)));
    }
}
