package health.concord.scheduling.timetable.itc;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An instance of curriculum-based course timetabling, track 3 of the International Timetabling Competition 2007.
 *
 * @param unavailable periods in which a course cannot be held, numbered over the whole week
 */
public record Ctt(
        String name,
        int days,
        int periodsPerDay,
        List<Course> courses,
        Map<String, Integer> rooms,
        Map<String, List<String>> curricula,
        Map<String, Set<Integer>> unavailable) {

    /** @param minDays over which its lectures should be spread */
    public record Course(String id, String teacher, int lectures, int minDays, int students) {}

    /** Where a lecture is. */
    public record Lecture(String course, int period, String room) {}

    public int periods() {
        return days * periodsPerDay;
    }
}
