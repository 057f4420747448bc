package health.concord.suite.launch;

import health.concord.launcher.Part;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Lets days go by for the services, so that what was planned for next week can be attended. */
public final class TimePasses {

    private TimePasses() {}

    /** All four services are started again on the morning of this day, or are where they are when it is not ahead. */
    public static void until(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), day);
        if (days <= 0) {
            return;
        }
        Part.SERVICES.forEach(service -> RunningSuite.setClockAhead(service, Duration.ofDays(days)));
        RunningSuite.restart(Part.SERVICES.toArray(Part[]::new));
    }
}
