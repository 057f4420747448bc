package health.concord.scheduling.timetable.itc;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.timetable.plan.Choices;
import health.concord.scheduling.timetable.plan.Demand;
import health.concord.scheduling.timetable.plan.Leader;
import health.concord.scheduling.timetable.plan.Meeting;
import health.concord.scheduling.timetable.plan.Place;
import health.concord.scheduling.timetable.plan.Site;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Start;
import health.concord.scheduling.timetable.plan.Timetable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An instance as a week of ours: periods are hours that begin at midnight. All rooms are offered for every lecture, since
 * their seats are a wish in the competition.
 */
final class CttWeek {

    static final int HOUR = 60;

    private final Ctt instance;
    private final Site site;
    private final List<Place> rooms;
    private final Map<String, Leader> teachers;

    CttWeek(Ctt instance) {
        this.instance = instance;
        this.site = new Site(instance.name(), 0, List.of());
        this.rooms = instance.rooms().entrySet().stream()
                .map(room -> new Place(
                        id(room.getKey()),
                        site.code(),
                        room.getKey(),
                        room.getValue(),
                        true,
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        this.teachers = instance.courses().stream()
                .map(Ctt.Course::teacher)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> new Leader(id(name), name, Map.of(), List.of(), List.of(), Span.DAY, 0)));
    }

    Timetable week() {
        List<Meeting> lectures = new ArrayList<>();
        for (Ctt.Course course : instance.courses()) {
            for (int number = 0; number < course.lectures(); number++) {
                Demand demand = demand(course, number);
                lectures.add(new Meeting(
                        lectures.size(),
                        demand,
                        new Choices(starts(course), rooms, List.of(teachers.get(course.teacher()))),
                        false));
            }
        }
        return new Timetable(lectures);
    }

    private Demand demand(Ctt.Course course, int number) {
        return new Demand(
                ServiceKind.GROUP,
                id(course.id()),
                number,
                new UUID(course.minDays(), id(course.id()).getLeastSignificantBits()),
                course.id(),
                site,
                HOUR,
                course.students(),
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                curricula(course.id()),
                List.of(),
                List.of(),
                teachers.get(course.teacher()),
                null);
    }

    private List<Start> starts(Ctt.Course course) {
        Set<Integer> unavailable = instance.unavailable().getOrDefault(course.id(), Set.of());
        return IntStream.range(0, instance.periods())
                .filter(period -> !unavailable.contains(period))
                .mapToObj(period -> new Start(
                        Day.values()[period / instance.periodsPerDay()], period % instance.periodsPerDay() * HOUR))
                .toList();
    }

    private BitSet curricula(String course) {
        BitSet own = new BitSet();
        int number = 0;
        for (List<String> courses : instance.curricula().values()) {
            if (courses.contains(course)) {
                own.set(number);
            }
            number++;
        }
        return own;
    }

    /** The course's least number of days goes with what should be spread over the week. */
    static int minDays(Meeting lecture) {
        return (int) lecture.getDemand().bundle().getMostSignificantBits();
    }

    /** Back to the competition's words. */
    List<Ctt.Lecture> lectures(Timetable solved) {
        return solved.getMeetings().stream()
                .map(one -> new Ctt.Lecture(
                        one.getDemand().title(),
                        one.getStart().day().ordinal() * instance.periodsPerDay()
                                + one.getStart().minute() / HOUR,
                        one.getPlace().name()))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
