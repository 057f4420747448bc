package health.concord.matching.queue;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One planning of a site's queue, from being asked for to its plan. */
@Entity
@Table(name = "queue_run")
class QueueRun {

    @Id
    private UUID id;

    private String site;

    @Enumerated(EnumType.STRING)
    private QueueRunState state;

    private long seed;
    private int budget;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "keep_apart")
    private List<List<UUID>> keepApart = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "must_place")
    private List<UUID> mustPlace = List.of();

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "rule_set")
    private @Nullable String ruleSet;

    private @Nullable String policy;

    @Column(name = "input_hash")
    private @Nullable String inputHash;

    private RunProgress progress = RunProgress.none();
    private @Nullable String result;
    private @Nullable String problem;

    @Version
    private long version;

    protected QueueRun() {}

    QueueRun(UUID id, RunQueue asked, long seed, String by, Instant now) {
        this.id = id;
        this.site = asked.site();
        this.seed = seed;
        this.budget = asked.budget();
        this.keepApart = asked.keepApart();
        this.mustPlace = asked.mustPlace();
        this.askedBy = by;
        this.askedAt = now;
        this.state = QueueRunState.QUEUED;
    }

    void waitBecause(String why) {
        problem = why;
    }

    /** @param hash of the input that is kept beside it */
    void start(String hash, String rules, String by, Instant now) {
        inputHash = hash;
        ruleSet = rules;
        policy = by;
        startedAt = now;
        problem = null;
        state = QueueRunState.RUNNING;
    }

    void note(RunProgress so) {
        progress = so;
    }

    void stop(Instant now) {
        if (!state.underWay()) {
            throw Problems.of(ProblemType.WRONG_STATE, "The run is " + state + ", so it cannot be stopped.");
        }
        stopAsked = true;
        if (state == QueueRunState.QUEUED) {
            endedAt = now;
            state = QueueRunState.STOPPED;
        }
    }

    void end(String plan, boolean early, Instant now) {
        result = plan;
        endedAt = now;
        state = early ? QueueRunState.STOPPED : QueueRunState.DONE;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    QueueRunState state() {
        return state;
    }

    long seed() {
        return seed;
    }

    int budget() {
        return budget;
    }

    List<List<UUID>> keepApart() {
        return keepApart;
    }

    List<UUID> mustPlace() {
        return mustPlace;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean stopAsked() {
        return stopAsked;
    }

    @Nullable
    String ruleSet() {
        return ruleSet;
    }

    @Nullable
    String policy() {
        return policy;
    }

    @Nullable
    String inputHash() {
        return inputHash;
    }

    RunProgress progress() {
        return progress;
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    String problem() {
        return problem;
    }

    long version() {
        return version;
    }
}
