package health.concord.scheduling.timetable.itc;

import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Stand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An instance as a week of ours: courses are groups, teachers lead, curricula are clients that go to several of them,
 * periods are hours. The seats of rooms are a wish in the competition, so every lecture asks for one seat only.
 */
public final class CttWeek {

    private static final int HOUR = 60;

    private CttWeek() {}

    public static Problem problem(Ctt instance) {
        List<Span> always = List.of(new Span(0, instance.days() * Span.DAY));
        return new Problem(
                instance.rooms().entrySet().stream()
                        .map(room ->
                                new Place(room.getKey(), room.getKey(), room.getValue(), true, Set.of(), List.of()))
                        .toList(),
                instance.courses().stream()
                        .map(Ctt.Course::teacher)
                        .distinct()
                        .map(id -> new Leader(id, id, Set.of(), always, List.of(), Span.DAY, 0))
                        .toList(),
                instance.courses().stream()
                        .flatMap(course -> IntStream.range(0, course.lectures())
                                .mapToObj(number -> lecture(instance, course, number)))
                        .toList());
    }

    private static Demand lecture(Ctt instance, Ctt.Course course, int number) {
        Set<Integer> unavailable = instance.unavailable().getOrDefault(course.id(), Set.of());
        return new Demand(
                course.id() + "#" + number,
                course.id(),
                course.id(),
                false,
                instance.name(),
                0,
                HOUR,
                1,
                curricula(instance, course.id()),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                List.of(),
                null,
                false,
                IntStream.range(0, instance.periods())
                        .filter(period -> !unavailable.contains(period))
                        .map(period -> minute(instance, period))
                        .boxed()
                        .toList(),
                List.copyOf(instance.rooms().keySet()),
                List.of(course.teacher()));
    }

    private static Set<String> curricula(Ctt instance, String course) {
        return instance.curricula().entrySet().stream()
                .filter(one -> one.getValue().contains(course))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int minute(Ctt instance, int period) {
        return period / instance.periodsPerDay() * Span.DAY + period % instance.periodsPerDay() * HOUR;
    }

    /** Back to the competition's words. */
    public static List<Ctt.Lecture> lectures(Ctt instance, Map<String, Stand> plan) {
        return plan.entrySet().stream()
                .map(one -> new Ctt.Lecture(
                        one.getKey().substring(0, one.getKey().lastIndexOf('#')),
                        period(instance, one.getValue().start()),
                        one.getValue().place()))
                .toList();
    }

    public static int period(Ctt instance, int minute) {
        return minute / Span.DAY * instance.periodsPerDay() + minute % Span.DAY / HOUR;
    }
}
