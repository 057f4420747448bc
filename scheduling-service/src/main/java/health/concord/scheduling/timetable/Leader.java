package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A clinician who can be planned with.
 *
 * @param windows by site: when they can be booked for one client
 * @param away times of the week on leave or otherwise blocked
 * @param mostMinutes a day; 1440 without a limit
 * @param breakMinutes between meetings
 */
public record Leader(
        UUID id,
        Map<String, List<WeeklySlot>> windows,
        List<Busy> away,
        List<String> qualifications,
        int mostMinutes,
        int breakMinutes) {

    /** A stretch of the week, in minutes since it began. */
    public record Busy(int from, int to) {

        boolean overlaps(int begin, int end) {
            return from < end && begin < to;
        }
    }

    /** Asked millions of times while a week is built; the id is enough. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Leader that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    boolean isIn(String site, Day day, int from, int to) {
        return windows.getOrDefault(site, List.of()).stream()
                .anyMatch(window -> window.day() == day
                        && window.from().toSecondOfDay() / 60 <= from
                        && window.to().toSecondOfDay() / 60 >= to);
    }

    boolean isAway(int begin, int end) {
        return away.stream().anyMatch(busy -> busy.overlaps(begin, end));
    }
}
