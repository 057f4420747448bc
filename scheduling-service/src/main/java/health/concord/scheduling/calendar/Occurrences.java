package health.concord.scheduling.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The dates of weekly slots. */
public final class Occurrences {

    private Occurrences() {}

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
