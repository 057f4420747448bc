package health.concord.matching.week;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A weekly time: a day, and from–to as {@code HH:mm} in the local time of the site. */
public record Slot(
        @NotNull Day day,

        @NotNull @Pattern(regexp = Slot.TIME, message = "is not a time as HH:mm")
        String from,

        @NotNull @Pattern(regexp = Slot.TIME, message = "is not a time as HH:mm")
        String to)
        implements Comparable<Slot> {

    public static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final int DAYS_A_WEEK = 7;

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::day).thenComparing(Slot::from).thenComparing(Slot::to);

    public int minutes() {
        return end() - start();
    }

    /** Minutes after midnight. */
    public int start() {
        return minuteOfDay(from);
    }

    public int end() {
        return minuteOfDay(to);
    }

    public boolean ordered() {
        return start() < end();
    }

    /** Touching is no overlap: one session may end as the next begins. */
    public boolean overlaps(Slot other) {
        return day == other.day && start() < other.end() && other.start() < end();
    }

    public boolean within(Slot wider) {
        return day == wider.day && wider.start() <= start() && end() <= wider.end();
    }

    /** Whether one of the windows holds it whole. */
    public boolean withinAny(List<Slot> windows) {
        for (var window : windows) {
            if (within(window)) {
                return true;
            }
        }
        return false;
    }

    public boolean overlapsAny(List<Slot> others) {
        for (var other : others) {
            if (overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /** The first date on or after the given one on which this slot falls. */
    public LocalDate onOrAfter(LocalDate date) {
        return date.plusDays(Math.floorMod(day.ordinal() - date.getDayOfWeek().ordinal(), DAYS_A_WEEK));
    }

    /** The days of the slots as bits, Monday the lowest. */
    public static int days(List<Slot> slots) {
        var days = 0;
        for (var slot : slots) {
            days |= 1 << slot.day.ordinal();
        }
        return days;
    }

    public static int minutes(List<Slot> slots) {
        var minutes = 0;
        for (var slot : slots) {
            minutes += slot.minutes();
        }
        return minutes;
    }

    /** The first date on or after the given one on which any of the slots falls. */
    public static LocalDate firstOnOrAfter(List<Slot> slots, LocalDate date) {
        var ahead = DAYS_A_WEEK;
        for (var slot : slots) {
            ahead = Math.min(
                    ahead,
                    Math.floorMod(slot.day.ordinal() - date.getDayOfWeek().ordinal(), DAYS_A_WEEK));
        }
        return slots.isEmpty() ? date : date.plusDays(ahead);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    private static int minuteOfDay(String time) {
        return digit(time, 0) * 600 + digit(time, 1) * 60 + digit(time, 3) * 10 + digit(time, 4);
    }

    /** The search asks for the same times over and over, so they are read without making new texts. */
    private static int digit(String time, int at) {
        return time.charAt(at) - '0';
    }
}
