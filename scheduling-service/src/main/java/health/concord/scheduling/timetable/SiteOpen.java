package health.concord.scheduling.timetable;

import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.WeeklySlot;
import java.util.List;

/** When a site is open; without windows at all times. */
public record SiteOpen(String site, List<WeeklySlot> windows) {

    boolean covers(Meeting meeting) {
        int from = meeting.getBegin() % (24 * 60);
        int to = from + meeting.getEnd() - meeting.getBegin();
        return windows.isEmpty()
                || windows.stream()
                        .anyMatch(window -> window.day() == Day.values()[meeting.getDay()]
                                && window.from().toSecondOfDay() / 60 <= from
                                && window.to().toSecondOfDay() / 60 >= to);
    }
}
