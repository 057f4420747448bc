package health.concord.scheduling.timetable.plan;

import java.util.Locale;

/** Says when and what, the way people do. Never a client's name. */
final class Words {

    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private Words() {}

    static String of(Meeting meeting) {
        return meeting.demand().title() + " (" + at(meeting.begins()) + ")";
    }

    static String at(int minute) {
        return day(Math.floorDiv(minute, Span.DAY)) + " " + clock(minute);
    }

    static String day(int day) {
        return DAYS[Math.floorMod(day, DAYS.length)];
    }

    private static String clock(int minute) {
        int ofDay = Math.floorMod(minute, Span.DAY);
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
    }

    static String clients(int number) {
        return number == 1 ? "a client" : number + " clients";
    }
}
