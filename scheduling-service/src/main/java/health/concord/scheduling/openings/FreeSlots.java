package health.concord.scheduling.openings;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.WeeklySlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cuts a clinician's weekly availability, less what is taken in any of the weeks looked at, into weekly slots. */
final class FreeSlots {

    private static final int QUARTER = 15;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private FreeSlots() {}

    /** A stretch of a day by the wall clock. */
    private record Stretch(LocalTime from, LocalTime to) {}

    /**
     * @param availability weekly times in which someone can be booked
     * @param busy what is taken; each takes its time away from every week
     * @param minutes length of a slot; slots begin on a quarter hour and do not overlap
     */
    static List<WeeklySlot> of(
            Collection<WeeklySlot> availability, Collection<Interval> busy, ZoneId zone, int minutes) {
        Map<Day, List<Stretch>> taken = new EnumMap<>(Day.class);
        busy.forEach(time -> note(time, zone, taken));
        return availability.stream()
                .sorted(Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::from))
                .flatMap(window -> cut(window, taken.getOrDefault(window.day(), List.of()), minutes))
                .toList();
    }

    /** A time that goes over midnight takes a stretch of both days. */
    private static void note(Interval time, ZoneId zone, Map<Day, List<Stretch>> taken) {
        ZonedDateTime from = time.from().atZone(zone);
        ZonedDateTime to = time.to().atZone(zone);
        for (LocalDate date = from.toLocalDate(); !date.isAfter(to.toLocalDate()); date = date.plusDays(1)) {
            LocalTime begins = date.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIN;
            LocalTime ends = date.equals(to.toLocalDate()) ? to.toLocalTime() : LocalTime.MAX;
            taken.computeIfAbsent(Day.of(date.getDayOfWeek()), day -> new ArrayList<>())
                    .add(new Stretch(begins, ends));
        }
    }

    private static Stream<WeeklySlot> cut(WeeklySlot window, List<Stretch> taken, int minutes) {
        List<WeeklySlot> slots = new ArrayList<>();
        LocalTime free = window.from();
        List<Stretch> inOrder =
                taken.stream().sorted(Comparator.comparing(Stretch::from)).toList();
        for (Stretch stretch : inOrder) {
            fill(slots, window, free, earlier(stretch.from(), window.to()), minutes);
            free = free.isAfter(stretch.to()) ? free : stretch.to();
        }
        fill(slots, window, free, window.to(), minutes);
        return slots.stream();
    }

    private static void fill(List<WeeklySlot> slots, WeeklySlot window, LocalTime free, LocalTime end, int minutes) {
        int begins = toQuarter(free);
        int ends = minuteOf(end);
        for (int at = begins; at + minutes <= ends; at += minutes) {
            slots.add(new WeeklySlot(
                    window.day(), LocalTime.ofSecondOfDay(at * 60L), LocalTime.ofSecondOfDay((at + minutes) * 60L)));
        }
    }

    private static int toQuarter(LocalTime time) {
        return (minuteOf(time) + QUARTER - 1) / QUARTER * QUARTER;
    }

    private static int minuteOf(LocalTime time) {
        return (time.isAfter(LAST_MINUTE) ? LAST_MINUTE : time).toSecondOfDay() / 60;
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }
}
