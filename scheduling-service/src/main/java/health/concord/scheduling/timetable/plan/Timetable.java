package health.concord.scheduling.timetable.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole week: every meeting with its time, place and leader, and how good that is. */
@PlanningSolution
public class Timetable {

    @PlanningEntityCollectionProperty
    private List<Meeting> meetings;

    @PlanningScore
    private HardSoftScore score;

    Timetable() {}

    private Timetable(List<Meeting> meetings) {
        this.meetings = meetings;
    }

    /** Without times, places and leaders; see {@link FirstPlan} and {@link #from(Problem, Map)}. */
    static Timetable empty(Problem problem) {
        Map<String, Place> places = byId(problem.places(), Place::id);
        places.put("", Place.NOWHERE);
        Map<String, Leader> leaders = byId(problem.leaders(), Leader::id);
        Map<String, Integer> clients = new HashMap<>();
        Map<Integer, Start> starts = new HashMap<>();
        List<Meeting> meetings = new ArrayList<>();
        for (Demand demand : problem.meetings()) {
            meetings.add(new Meeting(
                    demand,
                    bits(demand.members(), clients),
                    demand.coLeaders().stream().sorted().map(leaders::get).toList(),
                    demand.starts().stream()
                            .map(minute -> starts.computeIfAbsent(minute, Start::new))
                            .toList(),
                    demand.places().stream().map(places::get).toList(),
                    demand.leaders().stream().map(leaders::get).toList()));
        }
        return new Timetable(meetings);
    }

    /** As it stands in a plan that was kept; what the plan does not know stands where it was, or anywhere. */
    static Timetable from(Problem problem, Map<String, Stand> plan) {
        Timetable timetable = empty(problem);
        Map<String, Place> places = byId(problem.places(), Place::id);
        Map<String, Leader> leaders = byId(problem.leaders(), Leader::id);
        for (Meeting meeting : timetable.meetings) {
            Stand stand = plan.getOrDefault(meeting.demand().id(), meeting.was());
            if (stand == null) {
                meeting.at(
                        meeting.starts().getFirst(),
                        meeting.places().getFirst(),
                        meeting.leaders().getFirst());
            } else {
                meeting.at(
                        new Start(stand.start()),
                        places.getOrDefault(stand.place(), Place.NOWHERE),
                        leaders.get(stand.leader()));
            }
        }
        return timetable;
    }

    static Timetable of(List<Meeting> meetings) {
        return new Timetable(meetings);
    }

    public Map<String, Stand> stands() {
        Map<String, Stand> stands = new TreeMap<>();
        meetings.forEach(meeting -> stands.put(meeting.demand().id(), meeting.stand()));
        return stands;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    HardSoftScore score() {
        return score;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static BitSet bits(Set<String> members, Map<String, Integer> numbers) {
        BitSet bits = new BitSet();
        members.stream()
                .sorted()
                .forEach(client -> bits.set(numbers.computeIfAbsent(client, unknown -> numbers.size())));
        return bits;
    }
}
