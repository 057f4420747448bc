package health.concord.scheduling.timetable;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The best score after some time of a search. */
@Entity
@Table(name = "timetable_progress")
class Progress {

    @Id
    private UUID id;

    private UUID run;
    private long millis;
    private String score;

    protected Progress() {}

    Progress(UUID run, long millis, String score) {
        this.id = Ids.next();
        this.run = run;
        this.millis = millis;
        this.score = score;
    }

    long millis() {
        return millis;
    }

    String score() {
        return score;
    }
}
