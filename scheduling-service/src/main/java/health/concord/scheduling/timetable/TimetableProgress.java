package health.concord.scheduling.timetable;

import health.concord.commons.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The best score of a run at one moment. */
@Entity
@Table(name = "timetable_progress")
class TimetableProgress {

    @Id
    private UUID id;

    private UUID run;

    @Column(name = "elapsed_ms")
    private long elapsedMs;

    private int hard;
    private int soft;

    protected TimetableProgress() {}

    TimetableProgress(UUID run, long elapsedMs, int hard, int soft) {
        this.id = Ids.next();
        this.run = run;
        this.elapsedMs = elapsedMs;
        this.hard = hard;
        this.soft = soft;
    }

    long elapsedMs() {
        return elapsedMs;
    }

    int hard() {
        return hard;
    }

    int soft() {
        return soft;
    }
}
