package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.timetable.plan.Broken;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Difference;
import health.concord.scheduling.timetable.plan.Explanation;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Stand;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of a run, and every rule it does not keep, in words.
 *
 * @param hard weight of broken hard rules; 0 when it can be published
 * @param soft weight of broken soft rules
 */
public record PlanView(UUID run, int hard, int soft, List<Meeting> meetings, List<Broken> broken) {

    /**
     * A meeting of the plan, in order of time.
     *
     * @param clients how many come, as known when the run was asked for
     * @param fixed whether it was not the plan's to move
     */
    public record Meeting(String id, String title, int clients, boolean fixed, Place at) {}

    /**
     * Where and when something is.
     *
     * @param room null where they meet without one of the site's rooms
     */
    public record Place(WeeklySlot slot, @Nullable UUID room, UUID leader) {

        static Place of(Stand stand, int minutes) {
            int from = Math.floorMod(stand.start(), Span.DAY);
            int to = Math.min(from + minutes, Span.DAY - 1);
            return new Place(
                    new WeeklySlot(
                            Day.values()[Math.floorDiv(stand.start(), Span.DAY)],
                            LocalTime.of(from / 60, from % 60),
                            LocalTime.of(to / 60, to % 60)),
                    stand.place().isEmpty() ? null : UUID.fromString(stand.place()),
                    UUID.fromString(stand.leader()));
        }
    }

    /**
     * A meeting that two plans put elsewhere.
     *
     * @param before null when the first plan does not have it
     * @param after null when the second plan does not have it
     */
    public record Change(
            String id,
            String title,
            @Nullable Place before,
            @Nullable Place after) {

        static Change of(Difference difference, Demand demand) {
            Stand before = difference.before();
            Stand after = difference.after();
            return new Change(
                    demand.id(),
                    demand.title(),
                    before == null ? null : Place.of(before, demand.minutes()),
                    after == null ? null : Place.of(after, demand.minutes()));
        }
    }

    static PlanView of(UUID run, Draft draft, Map<String, Stand> plan, Explanation explained) {
        return new PlanView(
                run,
                explained.hard(),
                explained.soft(),
                draft.problem().meetings().stream()
                        .filter(demand -> plan.containsKey(demand.id()))
                        .sorted(Comparator.comparing(
                                        (Demand demand) -> plan.get(demand.id()).start())
                                .thenComparing(Demand::id))
                        .map(demand -> new Meeting(
                                demand.id(),
                                demand.title(),
                                demand.members().size(),
                                demand.pinned(),
                                Place.of(plan.get(demand.id()), demand.minutes())))
                        .toList(),
                explained.broken());
    }
}
