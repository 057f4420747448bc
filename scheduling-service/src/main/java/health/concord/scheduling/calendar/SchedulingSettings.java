package health.concord.scheduling.calendar;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What a program may want otherwise; the values and why are in {@code application.properties}. */
@ConfigMapping(prefix = "concord.scheduling")
public interface SchedulingSettings {

    int horizonWeeks();

    /** How long seats are kept for a placement that is not enrolled. */
    Duration hold();

    /** How long a seat is kept for someone from the waitlist. */
    Duration offer();

    /** From which likeness on, from 0 to 1, two layers of notes are flagged as copied. */
    double noteSimilarity();

    /** A client who cancels with less notice cancels late. */
    Duration cancellationNotice();

    /** How far before and after its session a presence may reach. */
    Duration attendanceTolerance();
}
