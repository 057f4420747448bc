package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a meeting may be given. What could never be kept is left out, so that no time is lost on it; where nothing is left
 * all stay, and the rules tell what is wrong.
 */
public record Choices(List<Start> starts, List<Place> places, List<Leader> leaders) {

    /** Where it is, though it could not be put there anew. */
    public static Choices only(Stand stand) {
        return new Choices(List.of(stand.start()), List.of(stand.place()), List.of(stand.leader()));
    }

    /** Of one client only the therapist; of a group whoever is qualified, and whoever leads it now. */
    public static Choices of(
            Demand demand, Collection<Start> starts, Collection<Place> places, Collection<Leader> leaders) {
        List<Leader> able = Stream.concat(
                        Stream.of(demand.usual()),
                        demand.isGroup() && !demand.qualifications().isEmpty()
                                ? leaders.stream().filter(one -> one.isQualifiedFor(demand))
                                : Stream.<Leader>of())
                .distinct()
                .filter(one -> one.equals(demand.usual()) || !demand.coLeaders().contains(one))
                .toList();
        return new Choices(
                orAll(starts, start -> isPossible(demand, start, able)),
                demand.needsRoom() ? rooms(demand, places) : List.of(Place.NOWHERE),
                able);
    }

    /** For one client the smallest first, so that the large ones are left to groups; no room as the last resort. */
    private static List<Place> rooms(Demand demand, Collection<Place> places) {
        List<Place> fitting =
                places.stream().filter(place -> place.fits(demand)).toList();
        if (demand.isGroup() && !fitting.isEmpty()) {
            return fitting;
        }
        return Stream.concat(fitting.stream().sorted(Comparator.comparing(Place::capacity)), Stream.of(Place.NOWHERE))
                .toList();
    }

    private static boolean isPossible(Demand demand, Start start, List<Leader> able) {
        int from = start.ofWeek();
        int to = from + demand.minutes();
        int ahead = demand.site().ahead();
        return start.minute() + demand.minutes() <= Span.DAY
                && demand.site().isOpen(from, to)
                && !demand.isTaken(from + ahead, to + ahead)
                && demand.coLeaders().stream().noneMatch(one -> one.isAway(from + ahead, to + ahead))
                && able.stream()
                        .anyMatch(one -> !one.isAway(from + ahead, to + ahead)
                                && (demand.isGroup() || one.isIn(demand.site().code(), from, to)));
    }

    private static List<Start> orAll(Collection<Start> starts, Predicate<Start> possible) {
        List<Start> kept = new ArrayList<>(starts);
        kept.removeIf(possible.negate());
        return kept.isEmpty() ? List.copyOf(starts) : kept;
    }
}
