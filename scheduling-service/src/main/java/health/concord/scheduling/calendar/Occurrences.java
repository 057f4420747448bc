package health.concord.scheduling.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates of weekly slots. */
public final class Occurrences {

    private Occurrences() {}

    /**
     * The same where a rule decides the dates: a date counts for the slots of its day of the week.
     *
     * @param begins the day the rule counts from
     */
    public static List<Interval> of(
            Collection<WeeklySlot> slots,
            @Nullable Recurrence rule,
            LocalDate begins,
            LocalDate first,
            LocalDate last,
            ZoneId zone) {
        if (rule == null) {
            return of(slots, first, last, zone);
        }
        return rule.onDaysOf(slots).dates(begins, first, last).stream()
                .flatMap(date -> slots.stream().filter(slot -> slot.isOn(date)).map(slot -> slot.on(date, zone)))
                .sorted(Comparator.comparing(Interval::from))
                .toList();
    }

    /** Each slot on each of its days from {@code first} to {@code last}, both included, in order of time. */
    public static List<Interval> of(Collection<WeeklySlot> slots, LocalDate first, LocalDate last, ZoneId zone) {
        if (last.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> slots.stream().filter(slot -> slot.isOn(date)).map(slot -> slot.on(date, zone)))
                .sorted(Comparator.comparing(Interval::from))
                .toList();
    }
}
