package health.concord.scheduling.outreach;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.hours.ClientHours;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Someone is to reach out to a client whose week falls short: missed hours call for that, not for a discharge. */
@Entity
@Table(name = "outreach_task")
class OutreachTask {

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private UUID episode;
    private LocalDate week;

    @Column(name = "minutes_missing")
    private long minutesMissing;

    @Column(name = "days_missing")
    private int daysMissing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> causes;

    private String state;
    private @Nullable String outcome;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Version
    private long version;

    protected OutreachTask() {}

    OutreachTask(String site, UUID client, LocalDate week, ClientHours.Standing standing, Instant now) {
        this.id = Ids.next();
        this.site = site;
        this.client = client;
        this.episode = standing.episode();
        this.week = week;
        this.minutesMissing = standing.minutesMissing();
        this.daysMissing = standing.daysMissing();
        this.causes = standing.causes();
        this.state = "OPEN";
        this.createdAt = now;
    }

    void complete(String newOutcome, String by) {
        if (!state.equals("OPEN")) {
            throw Problems.of(ProblemType.WRONG_STATE, "The task is done already. Look again at the open ones.");
        }
        state = "DONE";
        outcome = newOutcome;
        doneBy = by;
    }

    OutreachView view() {
        return new OutreachView(
                id, site, client, episode, week, minutesMissing, daysMissing, causes, state, outcome, doneBy, version);
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    long version() {
        return version;
    }
}
