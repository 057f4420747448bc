package health.concord.scheduling.calendar;

import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The dates that can be meant. Programs import some years of history and plan a year or two ahead; what lies outside
 * is a mistyped year.
 */
@ApplicationScoped
public class PlanningWindow {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 2;

    private final Clock clock;
    private final int horizonWeeks;

    @Inject
    PlanningWindow(Clock clock, SchedulingSettings settings) {
        this.clock = clock;
        this.horizonWeeks = settings.horizonWeeks();
    }

    public void require(String field, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        if (date.isBefore(today.minusYears(YEARS_BACK)) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Problems.invalid(
                    field, "must be within " + YEARS_BACK + " years back and " + YEARS_AHEAD + " years ahead of today");
        }
    }

    public void require(String field, Instant time) {
        // Compared as instants first: the ends of time have no date.
        LocalDate today = LocalDate.now(clock);
        Instant first =
                today.minusYears(YEARS_BACK).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant last = today.plusYears(YEARS_AHEAD).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (time.isBefore(first) || time.isAfter(last)) {
            throw Problems.invalid(
                    field, "must be within " + YEARS_BACK + " years back and " + YEARS_AHEAD + " years ahead of today");
        }
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The last day on which sessions of something that begins on {@code startsOn} must exist now. */
    public LocalDate horizon(LocalDate startsOn, ZoneId zone) {
        LocalDate today = today(zone);
        return (startsOn.isAfter(today) ? startsOn : today).plusWeeks(horizonWeeks);
    }
}
