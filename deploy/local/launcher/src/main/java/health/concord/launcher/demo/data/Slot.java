package health.concord.launcher.demo.data;

import java.time.Duration;
import java.time.LocalTime;

/** A time that comes back each week, in the local time of a site. */
public record Slot(Day day, String from, String to) {

    public boolean overlaps(Slot other) {
        return day == other.day && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    public boolean contains(Slot other) {
        return day == other.day && from.compareTo(other.from) <= 0 && to.compareTo(other.to) >= 0;
    }

    public int minutes() {
        return (int)
                Duration.between(LocalTime.parse(from), LocalTime.parse(to)).toMinutes();
    }
}
