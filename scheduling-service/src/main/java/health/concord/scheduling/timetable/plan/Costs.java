package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it costs to put a meeting somewhere, beside what is taken so far. */
final class Costs {

    private final Taken taken;

    Costs(Taken taken) {
        this.taken = taken;
    }

    /** The cheapest times that are found one after the other. */
    Option cheapest(List<Meeting> own, Place place, Leader leader) {
        List<@Nullable Start> starts = new ArrayList<>();
        BitSet busy = taken.anyOf(own.getFirst().getDemand().people());
        BitSet days = new BitSet();
        int sum = 0;
        for (Meeting meeting : own) {
            Start best = null;
            int least = Integer.MAX_VALUE;
            for (Start start : meeting.getStarts()) {
                int twice = days.get(start.day().ordinal()) ? TimetableRules.SAME_DAY : 0;
                // What can only cost more is not looked at.
                if (twice >= least
                        || !Taken.isFree(busy, begin(meeting, start), end(meeting, start))
                        || twice > 0 && isAtOnce(own, starts, meeting, start)) {
                    continue;
                }
                int cost = of(meeting, start, place, leader);
                if (cost >= 0 && cost + twice < least) {
                    best = start;
                    least = cost + twice;
                }
            }
            starts.add(best);
            if (best != null) {
                days.set(best.day().ordinal());
                sum += least;
            }
        }
        return new Option(place, leader, starts, sum);
    }

    /** Whether it would lie over one of its own group. */
    private static boolean isAtOnce(List<Meeting> own, List<@Nullable Start> chosen, Meeting meeting, Start start) {
        for (int i = 0; i < chosen.size(); i++) {
            Start other = chosen.get(i);
            if (other != null
                    && begin(meeting, start) < end(own.get(i), other)
                    && begin(own.get(i), other) < end(meeting, start)) {
                return true;
            }
        }
        return false;
    }

    /** Of wishes broken; negative when a hard rule is. */
    int of(Meeting meeting, Start start, Place place, Leader leader) {
        Demand demand = meeting.getDemand();
        int local = start.ofWeek();
        int begin = begin(meeting, start);
        int end = end(meeting, start);
        if (place.isClosedTo(demand, start)
                || !taken.isFree(place, begin, end)
                || leader.isAway(begin, end)
                || !demand.isGroup() && !leader.isIn(demand.site().code(), local, local + demand.minutes())) {
            return -1;
        }
        int lacking = taken.breakLacking(leader, demand, start.day().ordinal(), begin, end);
        for (Leader one : demand.coLeaders()) {
            lacking = lacking < 0 || taken.breakLacking(one, demand, start.day().ordinal(), begin, end) < 0
                    ? -1
                    : lacking;
        }
        return lacking < 0
                ? -1
                : lacking
                        + TimetableRules.UNWANTED * demand.unwantedBy(local, local + demand.minutes())
                        + (taken.isDayOf(demand.bundle(), start.day().ordinal()) ? TimetableRules.SAME_DAY : 0)
                        + (leader.equals(demand.usual()) ? 0 : TimetableRules.OTHER_LEADER)
                        + (demand.needsRoom() && !place.isRoom() ? TimetableRules.NO_ROOM : 0);
    }

    /** Whether those who go to it are free. */
    boolean arePeopleFree(Meeting meeting, Start start) {
        return Taken.isFree(taken.anyOf(meeting.getDemand().people()), begin(meeting, start), end(meeting, start));
    }

    private static int begin(Meeting meeting, Start start) {
        return start.ofWeek() + meeting.getDemand().site().ahead();
    }

    private static int end(Meeting meeting, Start start) {
        return begin(meeting, start) + meeting.minutes();
    }
}
