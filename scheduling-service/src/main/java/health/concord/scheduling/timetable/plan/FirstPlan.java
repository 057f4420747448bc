package health.concord.scheduling.timetable.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A plan to begin the search with. What is pinned stays; so does what stands where it breaks no hard rule. The rest is put
 * where it breaks none and costs least, groups as a whole and before single clients, who fit more easily. What fits nowhere
 * is put anywhere, for the search to mend. Trying every time with every room and leader inside the solver takes minutes for
 * a clinic of five hundred; this takes well under a second.
 */
public final class FirstPlan {

    private final Taken taken = new Taken();
    private final Costs costs = new Costs(taken);

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
        meetings.stream()
                .filter(meeting -> !meeting.isPinned() && meeting.lacksRoom())
                .forEach(this::findRoom);
    }

    /** Whether all of a group, or the one of a client, can be where it is now. */
    private boolean stays(List<Meeting> own) {
        List<Stand> stands =
                own.stream().flatMap(meeting -> standing(meeting).stream()).toList();
        if (stands.size() < own.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            taken.take(own.get(i).at(stands.get(i)));
        }
        return true;
    }

    /** As it is now; one client keeps the time and the therapist where the room is not to be had any more. */
    private Optional<Stand> standing(Meeting meeting) {
        Stand was = meeting.was();
        if (was == null
                || !meeting.getStarts().contains(was.start())
                || !meeting.getLeaders().contains(was.leader())
                || !costs.arePeopleFree(meeting, was.start())) {
            return Optional.empty();
        }
        return Stream.of(was.place(), Place.NOWHERE)
                .filter(place -> canBe(meeting, was.start(), place, was.leader()))
                .findFirst()
                .map(place -> new Stand(was.start(), place, was.leader()));
    }

    /** A room at its time for one client who has none, from what groups and others leave. */
    private void findRoom(Meeting meeting) {
        meeting.getPlaces().stream()
                .filter(place -> place.isRoom() && canBeIn(place, meeting))
                .findFirst()
                .ifPresent(place -> {
                    meeting.setPlace(place);
                    taken.takePlace(meeting);
                });
    }

    private boolean canBeIn(Place place, Meeting meeting) {
        return !place.isClosedTo(meeting.getDemand(), meeting.getStart())
                && taken.isFree(place, meeting.begin(), meeting.end());
    }

    private boolean canBe(Meeting meeting, Start start, Place place, Leader leader) {
        return meeting.getPlaces().contains(place) && costs.of(meeting, start, place, leader) >= 0;
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
                Option option = costs.cheapest(own, place, leader);
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
}
