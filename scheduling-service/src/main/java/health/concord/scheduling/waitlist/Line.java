package health.concord.scheduling.waitlist;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who is offered a seat in which order: a clinician's priority, then matching's order, then who waits longest.
 *
 * @param group as matching calls it
 * @param waiting in the order of arrival
 */
record Line(UUID group, List<Place> waiting) {

    /** One who waits. */
    record Place(UUID entry, UUID episode, int priority) {}

    /** One whose turn it is, and why. */
    record Turn(UUID entry, OrderedBy by) {}

    List<UUID> episodes() {
        return waiting.stream().map(Place::episode).distinct().toList();
    }

    boolean isContended() {
        return waiting.size() > 1;
    }

    /** @param order matching's; whoever it does not name goes after those it does */
    List<Turn> turns(List<UUID> order) {
        return waiting.stream()
                .sorted(Comparator.comparingInt(Place::priority)
                        .reversed()
                        .thenComparingInt(place -> rank(place, order)))
                .map(place -> new Turn(place.entry(), by(place, order)))
                .toList();
    }

    private OrderedBy by(Place place, List<UUID> order) {
        if (!isContended()) {
            return OrderedBy.ALONE;
        }
        if (waiting.stream()
                        .filter(other -> other.priority() == place.priority())
                        .count()
                == 1) {
            return OrderedBy.PRIORITY;
        }
        return order.contains(place.episode()) ? OrderedBy.MATCHING : OrderedBy.ARRIVAL;
    }

    private static int rank(Place place, List<UUID> order) {
        int at = order.indexOf(place.episode());
        return at < 0 ? order.size() : at;
    }
}
