package health.concord.matching.bundle;

import health.concord.matching.eligibility.GroupCandidate;
import java.util.ArrayList;
import java.util.List;

/** The groups of the branch the search is in; they come and go without anything being made anew. */
final class Chosen {

    private final GroupTable table;
    private final int[] groups;
    private final int[] daysBefore;
    private final long[] bits;
    private int size;

    int minutes;
    int worth;
    int days;

    Chosen(GroupTable table, int most) {
        this.table = table;
        this.groups = new int[most];
        this.daysBefore = new int[most];
        this.bits = table.bits();
    }

    void add(int group) {
        groups[size] = group;
        daysBefore[size++] = days;
        bits[group >> 6] |= 1L << group;
        days |= table.days[group];
        minutes += table.minutes[group];
        worth += table.worth[group];
    }

    void removeLast() {
        var group = groups[--size];
        bits[group >> 6] &= ~(1L << group);
        days = daysBefore[size];
        minutes -= table.minutes[group];
        worth -= table.worth[group];
    }

    int size() {
        return size;
    }

    int get(int at) {
        return groups[at];
    }

    long[] bits() {
        return bits;
    }

    int minutesOf(int share, WeekPoints points) {
        var of = 0;
        for (int i = 0; i < size; i++) {
            if (points.isIn(share, table.model[groups[i]])) {
                of += table.minutes[groups[i]];
            }
        }
        return of;
    }

    /** Whether a week of these and sessions needs every one of the groups: nothing is in it only to fill. */
    boolean needsEvery(int weekMinutes, int sessionDays, Target target) {
        for (int i = 0; i < size; i++) {
            if (weekMinutes - table.minutes[groups[i]] >= target.minutes()
                    && Integer.bitCount(daysWithout(i) | sessionDays) >= target.days()) {
                return false;
            }
        }
        return true;
    }

    private int daysWithout(int left) {
        var others = 0;
        for (int i = 0; i < size; i++) {
            others |= i == left ? 0 : table.days[groups[i]];
        }
        return others;
    }

    List<GroupCandidate> candidates() {
        var candidates = new ArrayList<GroupCandidate>(size);
        for (int i = 0; i < size; i++) {
            candidates.add(table.get(groups[i]));
        }
        return List.copyOf(candidates);
    }
}
