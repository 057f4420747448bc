package health.concord.portal.appointment;

import health.concord.portal.scheduling.DatesTaken;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.util.List;

/**
 * A date of a series that is not free, with the nearest times that are.
 *
 * @param on the date as the rule gives it
 * @param nearest local times, {@code 2026-03-09T10:00}
 */
record Failing(LocalDate on, List<String> nearest) {

    /** The name of the field that says what becomes of a date. */
    static final String INSTEAD = "instead-";

    public String field() {
        return INSTEAD + on;
    }

    static List<Failing> of(DatesTaken taken, SiteTime time) {
        return taken.dates().stream()
                .map(date -> new Failing(
                        date.on(),
                        date.free().stream()
                                .map(free -> time.local(free.from()))
                                .toList()))
                .toList();
    }
}
