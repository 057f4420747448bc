package health.concord.scheduling.timetable.plan;

import java.util.List;
import java.util.Set;

/**
 * A room, or no room where people meet by video.
 *
 * @param capacity clients it seats
 * @param blocked when it is closed
 */
public record Place(String id, String name, int capacity, boolean video, Set<String> equipment, List<Span> blocked) {

    /** Any number of meetings take place there at once. */
    public static final Place NOWHERE = new Place("", "no room", Integer.MAX_VALUE, true, Set.of(), List.of());

    boolean isRoom() {
        return !id.isEmpty();
    }

    boolean fits(Demand demand) {
        return !isRoom()
                || capacity >= demand.size() && (video || !demand.video()) && equipment.containsAll(demand.equipment());
    }

    boolean isOpen(Span time) {
        return blocked.stream().noneMatch(time::overlaps);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && id.equals(place.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
