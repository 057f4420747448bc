package health.concord.launcher.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A session on the calendar. */
record Meeting(String id, String title, OffsetDateTime from, OffsetDateTime to) {

    LocalDate date() {
        return from.toLocalDate();
    }
}
