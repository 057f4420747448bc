package health.concord.suite.steps;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * A week that is over everywhere and that every payer still takes claims for: a fixed date would one day be past the
 * limit of timely filing.
 */
public final class PastWeek {

    public static final LocalDate MONDAY =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(6).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    public static final LocalDate FRIDAY = MONDAY.plusDays(4);
    public static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private PastWeek() {}
}
