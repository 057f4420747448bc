package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.UUID;

/**
 * A room, or none.
 *
 * @param taken when it is closed, or in use by what is not planned; by the clock of its site
 * @param later the same of the weeks to come, where it would refuse the plan of one client
 */
public record Place(
        UUID id,
        String site,
        String name,
        int capacity,
        boolean video,
        List<String> equipment,
        List<Span> taken,
        List<Span> later) {

    /** Where people meet without a room; any number of meetings are there at once. */
    public static final Place NOWHERE =
            new Place(new UUID(0, 0), "", "no room", Integer.MAX_VALUE, true, List.of(), List.of(), List.of());

    public boolean isRoom() {
        return !equals(NOWHERE);
    }

    public boolean fits(Demand demand) {
        return site.equals(demand.site().code())
                && capacity >= demand.seats()
                && (video || !demand.needsVideo())
                && equipment.containsAll(demand.equipment());
    }

    /** A group has to be somewhere, whatever is there on a later date; one client who comes new takes another room. */
    boolean isClosedTo(Demand demand, Start start) {
        int begin = start.ofWeek();
        int end = begin + demand.minutes();
        return isAny(taken, begin, end) || !demand.isGroup() && isAny(later, begin, end) && !demand.stands(start, this);
    }

    private static boolean isAny(List<Span> spans, int begin, int end) {
        for (Span one : spans) {
            if (one.overlaps(begin, end)) {
                return true;
            }
        }
        return false;
    }

    /** Asked millions of times while a week is built; the id is enough. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
