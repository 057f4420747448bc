package health.concord.matching.bundle;

import java.util.stream.IntStream;

/**
 * The most points that weeks with some groups chosen, and others still to choose from, can have. What cannot come up to
 * the weeks kept is left out of the search.
 */
final class Ceiling {

    private final GroupTable groups;
    private final Target target;
    private final int beyondGroups;

    Ceiling(GroupTable groups, WeekTerms week, HourTable therapists, HourTable family, Target target) {
        this.groups = groups;
        this.target = target;
        var sittings = family.size() == 0 ? 1 : 2;
        var best = IntStream.range(0, therapists.size())
                .map(therapists::points)
                .max()
                .orElse(0);
        this.beyondGroups = week.most() + sittings * Math.max(0, best);
    }

    /**
     * Fills the minutes a week can still take with the densest groups left, in parts if need be.
     *
     * @param whole only weeks that reach the target and need every group
     */
    int over(Chosen chosen, int from, long[] blocked, boolean whole) {
        var room = (whole ? target.minutes() + groups.longest : target.mostMinutes()) - chosen.minutes;
        var most = chosen.worth;
        for (int i = WeekSearch.nextClear(blocked, from);
                i < groups.size() && room > 0;
                i = WeekSearch.nextClear(blocked, i + 1)) {
            var worth = groups.worth[i];
            if (worth <= 0) {
                break;
            }
            var minutes = groups.minutes[i];
            most += minutes <= room ? worth : Math.ceilDiv(worth * room, minutes);
            room -= minutes;
        }
        return most + beyondGroups;
    }
}
