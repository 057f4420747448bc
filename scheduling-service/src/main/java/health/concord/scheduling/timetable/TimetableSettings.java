package health.concord.scheduling.timetable;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What a program may want otherwise; the values and why are in {@code application.properties}. */
@ConfigMapping(prefix = "concord.scheduling.timetable")
public interface TimetableSettings {

    /** Minutes between the times at which a session may begin. */
    int grain();

    /** What a leader needs to get from one site to another. */
    Duration travel();

    /** Moves a run tries unless it is asked for fewer or more. */
    long moves();

    /** The longest a run may take. */
    Duration longest();
}
