package health.concord.bench.timetable;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Meeting;
import health.concord.scheduling.timetable.plan.Start;
import health.concord.scheduling.timetable.plan.Timetable;
import health.concord.scheduling.timetable.plan.TimetableRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What every plan costs at least, as CP-SAT proves it for a relaxation of the same week. In it: the times of all group
 * meetings with what they cost by wishes and by two on a day; as many at once as there are rooms; no two at once that have
 * people in common; none at once with one leader, who may be given away for what another leader costs. Left out: which
 * room, clashes of whoever takes a group over, breaks and the length of days; and each single client has their cheapest
 * time whatever else there is. All of that can only make a plan dearer.
 */
final class Bound {

    private static final int SLOT = 30;

    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<Group> groups = new ArrayList<>();
    private long alone;

    private Bound() {}

    /** The meetings of one group are alike, so it is only asked which times it has. */
    private record Group(Demand demand, int meetings, Map<Start, BoolVar> at, BoolVar givenAway) {

        void addTo(Map<Integer, List<Literal>> bySlot) {
            at.forEach((start, here) -> {
                int end = start.ofWeek() + demand.minutes();
                for (int slot = start.ofWeek() / SLOT; slot * SLOT < end; slot++) {
                    bySlot.computeIfAbsent(slot, any -> new ArrayList<>()).add(here);
                }
            });
        }
    }

    /** @param best what the relaxation's own best plan costs */
    record Result(double bound, double best, double seconds) {}

    /** @param rooms how many there are */
    static Result of(Timetable week, int rooms, int seconds) {
        Loader.loadNativeLibraries();
        return new Bound().solve(week, rooms, seconds);
    }

    private Result solve(Timetable week, int rooms, int seconds) {
        Map<UUID, List<Meeting>> bySource = new LinkedHashMap<>();
        for (Meeting meeting : week.getMeetings()) {
            if (meeting.getDemand().needsRoom()) {
                bySource.computeIfAbsent(meeting.getDemand().source(), any -> new ArrayList<>())
                        .add(meeting);
            } else {
                alone += meeting.getStarts().stream()
                        .mapToLong(start -> unwanted(meeting.getDemand(), start))
                        .min()
                        .orElse(0);
            }
        }
        bySource.values().forEach(this::choose);
        atMost(rooms);
        apart();
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        solver.getParameters().setNumWorkers(Math.max(4, Runtime.getRuntime().availableProcessors()));
        solver.solve(model);
        return new Result(
                alone + solver.bestObjectiveBound(), alone + solver.objectiveValue(), solver.wallTime());
    }

    private void choose(List<Meeting> meetings) {
        Demand demand = meetings.getFirst().getDemand();
        Group group = new Group(demand, meetings.size(), new LinkedHashMap<>(), model.newBoolVar("given away"));
        LinearExprBuilder all = LinearExpr.newBuilder();
        Map<Integer, LinearExprBuilder> byDay = new LinkedHashMap<>();
        for (Start start : meetings.getFirst().getStarts()) {
            BoolVar here = model.newBoolVar("at");
            group.at().put(start, here);
            cost.addTerm(here, unwanted(demand, start));
            all.add(here);
            byDay.computeIfAbsent(start.day().ordinal(), any -> LinearExpr.newBuilder()).add(here);
        }
        model.addEquality(all, group.meetings());
        cost.addTerm(group.givenAway(), (long) TimetableRules.OTHER_LEADER * group.meetings());
        byDay.values().forEach(this::spread);
        groups.add(group);
    }

    private static int unwanted(Demand demand, Start start) {
        int from = start.ofWeek();
        int to = from + demand.minutes();
        return TimetableRules.UNWANTED
                * demand.wishes().stream()
                        .filter(wish -> wish.at().from() < to && from < wish.at().to())
                        .mapToInt(wish -> wish.people())
                        .sum();
    }

    /** One pair for two on a day, three for three. */
    private void spread(LinearExprBuilder onDay) {
        BoolVar two = model.newBoolVar("two");
        BoolVar three = model.newBoolVar("three");
        model.addImplication(three, two);
        model.addLessOrEqual(
                onDay, LinearExpr.newBuilder().add(1).add(two).add(three));
        cost.addTerm(two, TimetableRules.SAME_DAY);
        cost.addTerm(three, 2L * TimetableRules.SAME_DAY);
    }

    private void atMost(int rooms) {
        bySlot(groups).values().forEach(here ->
                model.addLessOrEqual(LinearExpr.sum(here.toArray(new Literal[0])), rooms));
    }

    private void apart() {
        for (int i = 0; i < groups.size(); i++) {
            Group one = groups.get(i);
            bySlot(List.of(one)).values().forEach(here -> model.addAtMostOne(here.toArray(new Literal[0])));
            for (Group other : groups.subList(i + 1, groups.size())) {
                var both = bySlot(List.of(one, other)).values();
                if (one.demand().people().intersects(other.demand().people())) {
                    both.forEach(here -> model.addAtMostOne(here.toArray(new Literal[0])));
                } else if (one.demand().usual().equals(other.demand().usual())) {
                    both.forEach(here -> model.addLessOrEqual(
                            LinearExpr.sum(here.toArray(new Literal[0])),
                            LinearExpr.newBuilder()
                                    .add(1)
                                    .add(one.givenAway())
                                    .add(other.givenAway())));
                }
            }
        }
    }

    private static Map<Integer, List<Literal>> bySlot(List<Group> groups) {
        Map<Integer, List<Literal>> bySlot = new LinkedHashMap<>();
        groups.forEach(group -> group.addTo(bySlot));
        return bySlot;
    }
}
