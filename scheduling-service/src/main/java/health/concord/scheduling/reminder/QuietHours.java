package health.concord.scheduling.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nobody is written to, by the wall clock of a site; they may reach over midnight. None when both are the same.
 */
record QuietHours(LocalTime from, LocalTime to) {

    boolean isQuiet(Instant time, ZoneId zone) {
        LocalTime at = time.atZone(zone).toLocalTime();
        return from.isAfter(to) ? !at.isBefore(from) || at.isBefore(to) : !at.isBefore(from) && at.isBefore(to);
    }

    /** The time itself, or the end of the quiet hours it lies in. */
    Instant afterwards(Instant time, ZoneId zone) {
        if (!isQuiet(time, zone)) {
            return time;
        }
        ZonedDateTime at = time.atZone(zone);
        ZonedDateTime ends = at.toLocalDate().atTime(to).atZone(zone);
        return (ends.isAfter(at)
                        ? ends
                        : at.toLocalDate().plusDays(1).atTime(to).atZone(zone))
                .toInstant();
    }

    /** The time itself, or a minute before the quiet hours it lies in. */
    Instant before(Instant time, ZoneId zone) {
        if (!isQuiet(time, zone)) {
            return time;
        }
        ZonedDateTime at = time.atZone(zone);
        ZonedDateTime begins = at.toLocalDate().atTime(from).atZone(zone);
        return (begins.isAfter(at) ? at.toLocalDate().minusDays(1).atTime(from).atZone(zone) : begins)
                .minusMinutes(1)
                .toInstant();
    }
}
