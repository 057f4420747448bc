package health.concord.scheduling.timetable.plan;

import health.concord.scheduling.calendar.Day;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what and when, the way people do. Never a client's name. */
final class Words {

    private Words() {}

    static String of(Meeting meeting) {
        return meeting + " (" + at(meeting.localBegin()) + ")";
    }

    /** By the clock of the site. */
    static String at(int minute) {
        return day(minute / Span.DAY) + " " + clock(minute);
    }

    static String day(int day) {
        return Day.values()[day].name();
    }

    static String clients(int number) {
        return number == 1 ? "a client asks" : number + " clients ask";
    }

    /** Each wish that a meeting breaks. */
    static String brokenWishes(Meeting meeting) {
        return meeting.getDemand().wishes().stream()
                .filter(wish -> wish.at().overlaps(meeting.localBegin(), meeting.localEnd()))
                .map(wish -> clients(wish.people()) + " to be free "
                        + at(wish.at().from()) + "-" + clock(wish.at().to()))
                .collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        int ofDay = Math.floorMod(minute, Span.DAY);
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }
}
