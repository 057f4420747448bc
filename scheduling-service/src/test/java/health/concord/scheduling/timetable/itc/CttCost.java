package health.concord.scheduling.timetable.itc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a timetable costs by the rules of the competition (Di Gaspero, McCollum, Schaerf: The second international
 * timetabling competition, curriculum-based course timetabling, 2007).
 *
 * @param violations of the hard rules: conflicts, availability, room occupancy
 * @param capacity students without a seat
 * @param workingDays five for each day below a course's minimum
 * @param compactness two for each lecture of a curriculum without a neighbour
 * @param stability rooms of a course beyond its first
 */
public record CttCost(int violations, int capacity, int workingDays, int compactness, int stability) {

    static final int A_DAY = 5;
    static final int ALONE = 2;

    public int soft() {
        return capacity + workingDays + compactness + stability;
    }

    public static CttCost of(Ctt instance, List<Ctt.Lecture> lectures) {
        Map<String, List<Ctt.Lecture>> byCourse = new HashMap<>();
        lectures.forEach(one ->
                byCourse.computeIfAbsent(one.course(), any -> new ArrayList<>()).add(one));
        int capacity = 0;
        int days = 0;
        int stability = 0;
        for (Ctt.Course course : instance.courses()) {
            List<Ctt.Lecture> own = byCourse.getOrDefault(course.id(), List.of());
            Set<Integer> used = new HashSet<>();
            Set<String> rooms = new HashSet<>();
            for (Ctt.Lecture one : own) {
                used.add(one.period() / instance.periodsPerDay());
                rooms.add(one.room());
                capacity += Math.max(0, course.students() - instance.rooms().get(one.room()));
            }
            days += A_DAY * Math.max(0, course.minDays() - used.size());
            stability += Math.max(0, rooms.size() - 1);
        }
        return new CttCost(
                violations(instance, byCourse, lectures), capacity, days, compactness(instance, byCourse), stability);
    }

    private static int violations(Ctt instance, Map<String, List<Ctt.Lecture>> byCourse, List<Ctt.Lecture> lectures) {
        int violations = 0;
        Map<String, Integer> rooms = new HashMap<>();
        Map<String, Integer> teachers = new HashMap<>();
        Map<String, String> teacherOf = new HashMap<>();
        instance.courses().forEach(course -> teacherOf.put(course.id(), course.teacher()));
        for (Ctt.Lecture one : lectures) {
            violations +=
                    instance.unavailable().getOrDefault(one.course(), Set.of()).contains(one.period()) ? 1 : 0;
            violations += rooms.merge(one.room() + "@" + one.period(), 1, Integer::sum) > 1 ? 1 : 0;
            violations += teachers.merge(teacherOf.get(one.course()) + "@" + one.period(), 1, Integer::sum) > 1 ? 1 : 0;
        }
        for (List<String> curriculum : instance.curricula().values()) {
            Set<Integer> taken = new HashSet<>();
            for (String course : curriculum) {
                for (Ctt.Lecture one : byCourse.getOrDefault(course, List.of())) {
                    violations += taken.add(one.period()) ? 0 : 1;
                }
            }
        }
        return violations;
    }

    private static int compactness(Ctt instance, Map<String, List<Ctt.Lecture>> byCourse) {
        int alone = 0;
        for (List<String> curriculum : instance.curricula().values()) {
            Set<Integer> taken = new HashSet<>();
            curriculum.forEach(
                    course -> byCourse.getOrDefault(course, List.of()).forEach(one -> taken.add(one.period())));
            for (int period : taken) {
                int ofDay = period % instance.periodsPerDay();
                boolean before = ofDay > 0 && taken.contains(period - 1);
                boolean after = ofDay < instance.periodsPerDay() - 1 && taken.contains(period + 1);
                alone += before || after ? 0 : 1;
            }
        }
        return ALONE * alone;
    }
}
