package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import health.concord.matching.week.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups as numbers, in the order they are given in: the search looks at the same few things of them many thousand
 * times, so none of it is reckoned twice. Sets of groups are bits.
 */
final class GroupTable {

    private static final int DAY = 24 * 60;

    private final List<GroupCandidate> groups;
    private final int[][] times;
    private final long[] @Nullable [] clashes;
    private final int words;

    final int[] worth;
    final int[] minutes;
    final int[] days;
    final int[] model;
    final int longest;

    GroupTable(List<GroupCandidate> groups, Scores scores) {
        var size = groups.size();
        this.groups = groups;
        this.words = (size >> 6) + 1;
        this.times = new int[size][];
        this.clashes = new long[size][];
        this.worth = new int[size];
        this.minutes = new int[size];
        this.days = new int[size];
        this.model = new int[size];
        var most = 0;
        for (int i = 0; i < size; i++) {
            var group = groups.get(i);
            worth[i] = Scores.sum(scores.of(group));
            minutes[i] = group.minutes();
            days[i] = group.days();
            model[i] = group.group().model().ordinal();
            most = Math.max(most, minutes[i]);
        }
        longest = most;
    }

    int size() {
        return groups.size();
    }

    GroupCandidate get(int index) {
        return groups.get(index);
    }

    /** Room for a bit for each group. */
    long[] bits() {
        return new long[words];
    }

    /** The groups that cannot be in one week with this one: at the same time, or the same group twice, or itself. */
    long[] clashes(int index) {
        var known = clashes[index];
        if (known == null) {
            known = bits();
            for (int other = 0; other < groups.size(); other++) {
                if (other == index || same(index, other) || overlap(times(index), times(other))) {
                    known[other >> 6] |= 1L << other;
                }
            }
            clashes[index] = known;
        }
        return known;
    }

    /** The groups that meet during this time of a day. */
    long[] meetingDuring(Slot slot) {
        var during = times(List.of(slot));
        var meeting = bits();
        for (int i = 0; i < groups.size(); i++) {
            if (overlap(times(i), during)) {
                meeting[i >> 6] |= 1L << i;
            }
        }
        return meeting;
    }

    private boolean same(int one, int other) {
        return groups.get(one).group().id().equals(groups.get(other).group().id());
    }

    private int[] times(int index) {
        var known = times[index];
        if (known == null) {
            known = times(groups.get(index).series().slots());
            times[index] = known;
        }
        return known;
    }

    /** From and to of each slot, in minutes of the week. */
    private static int[] times(List<Slot> slots) {
        var times = new int[2 * slots.size()];
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            times[2 * i] = slot.day().ordinal() * DAY + slot.start();
            times[2 * i + 1] = slot.day().ordinal() * DAY + slot.end();
        }
        return times;
    }

    private static boolean overlap(int[] one, int[] other) {
        for (int i = 0; i < one.length; i += 2) {
            for (int j = 0; j < other.length; j += 2) {
                if (one[i] < other[j + 1] && other[j] < one[i + 1]) {
                    return true;
                }
            }
        }
        return false;
    }
}
