package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan to begin the search with. What is pinned stays; so does what stands where it breaks no hard rule. The rest is put
 * where it breaks none and costs least, groups as a whole and before single clients, who fit more easily. What fits nowhere
 * is put anywhere, for the search to mend. Trying every time with every room and leader inside the solver takes minutes for
 * a clinic of five hundred; this takes well under a second.
 */
public final class FirstPlan {

    private final Taken taken = new Taken();

    private FirstPlan() {}

    /** Gives each meeting that is not pinned a time, a place and a leader. */
    public static void fill(Timetable week) {
        new FirstPlan().fill(week.getMeetings());
    }

    private void fill(List<Meeting> meetings) {
        Map<UUID, List<Meeting>> bySource = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            if (meeting.isPinned()) {
                taken.take(meeting);
            } else {
                bySource.computeIfAbsent(meeting.source(), any -> new ArrayList<>())
                        .add(meeting);
            }
        }
        bySource.values().removeIf(this::stays);
        bySource.values().stream()
                .sorted(Comparator.comparing(
                                (List<Meeting> own) -> !own.getFirst().isGroup())
                        .thenComparing(
                                own -> -own.getFirst().getDemand().people().cardinality())
                        .thenComparing(own -> own.getFirst().getStarts().size())
                        .thenComparing(own -> own.getFirst().getId()))
                .forEach(this::place);
    }

    /** Whether all of a group, or the one of a client, can be where it is now. */
    private boolean stays(List<Meeting> own) {
        for (Meeting meeting : own) {
            Stand was = meeting.was();
            if (was == null
                    || !meeting.getStarts().contains(was.start())
                    || !meeting.getPlaces().contains(was.place())
                    || !meeting.getLeaders().contains(was.leader())
                    || !Taken.isFree(
                            taken.anyOf(meeting.getDemand().people()),
                            begin(meeting, was.start()),
                            end(meeting, was.start()))
                    || cost(meeting, was.start(), was.place(), was.leader()) < 0) {
                return false;
            }
        }
        for (Meeting meeting : own) {
            taken.take(meeting.at(Objects.requireNonNull(meeting.was())));
        }
        return true;
    }

    private void place(List<Meeting> own) {
        Meeting first = own.getFirst();
        Option best = null;
        for (Leader leader : leadersByContinuity(first)) {
            if (best != null
                    && best.isWhole()
                    && !leader.equals(first.getDemand().usual())) {
                break;
            }
            for (Place place : first.getPlaces()) {
                Option option = option(own, place, leader);
                if (best == null || option.isBetterThan(best)) {
                    best = option;
                }
            }
        }
        Objects.requireNonNull(best).settle(own);
        own.forEach(taken::take);
    }

    private static Collection<Leader> leadersByContinuity(Meeting meeting) {
        return meeting.getLeaders().stream()
                .sorted(Comparator.comparing(
                        leader -> !leader.equals(meeting.getDemand().usual())))
                .toList();
    }

    /** A time for each meeting with one room and leader; null where none was found. */
    private record Option(Place place, Leader leader, List<@Nullable Start> starts, int cost) {

        boolean isWhole() {
            return !starts.contains(null);
        }

        boolean isBetterThan(Option other) {
            int found = (int) starts.stream().filter(start -> start != null).count();
            int there =
                    (int) other.starts.stream().filter(start -> start != null).count();
            return found > there || found == there && cost < other.cost;
        }

        void settle(List<Meeting> own) {
            for (int i = 0; i < own.size(); i++) {
                Start start = starts.get(i);
                own.get(i).at(new Stand(start == null ? own.get(i).getStarts().getFirst() : start, place, leader));
            }
        }
    }

    private Option option(List<Meeting> own, Place place, Leader leader) {
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
                int cost = cost(meeting, start, place, leader);
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
    private int cost(Meeting meeting, Start start, Place place, Leader leader) {
        Demand demand = meeting.getDemand();
        int local = start.ofWeek();
        int begin = begin(meeting, start);
        int end = end(meeting, start);
        if (place.isTaken(local, local + demand.minutes())
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
                        + (leader.equals(demand.usual()) ? 0 : TimetableRules.OTHER_LEADER);
    }

    private static int begin(Meeting meeting, Start start) {
        return start.ofWeek() + meeting.getDemand().site().ahead();
    }

    private static int end(Meeting meeting, Start start) {
        return begin(meeting, start) + meeting.minutes();
    }
}
