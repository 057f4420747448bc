package health.concord.portal.scheduling;

import java.time.LocalDate;

/** A search for a week from a day's Monday on, for so many seconds. */
public record BuildTimetable(String site, LocalDate weekOf, int seconds) {}
