package health.concord.scheduling.timetable;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.timetable.plan.Effort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One search for a plan, from the queue to the calendar. */
@Entity
@Table(name = "timetable_run")
class TimetableRun {

    @Id
    private UUID id;

    private String site;

    @Column(name = "week_of")
    private LocalDate weekOf;

    private int weeks;
    private long seed;
    private long moves;

    @Column(name = "longest_ms")
    private long longestMs;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private String problem;
    private @Nullable String plan;
    private @Nullable Integer hard;
    private @Nullable Integer soft;
    private @Nullable String failure;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    protected TimetableRun() {}

    TimetableRun(BuildTimetable request, String problem, Effort effort, String by, Instant at) {
        this.id = Ids.next();
        this.site = request.site();
        this.weekOf = request.weekOf();
        this.weeks = request.weeksAhead();
        this.seed = effort.seed();
        this.moves = effort.moves();
        this.longestMs = effort.longest().toMillis();
        this.state = RunState.QUEUED;
        this.problem = problem;
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /** Also a run that another process left: it begins again, with the best plan that was kept. */
    void begin(Instant at) {
        state = RunState.RUNNING;
        startedAt = startedAt == null ? at : startedAt;
    }

    void keep(String bestPlan, int bestHard, int bestSoft) {
        plan = bestPlan;
        hard = bestHard;
        soft = bestSoft;
    }

    void end(Instant at) {
        state = stopRequested ? RunState.STOPPED : RunState.DONE;
        endedAt = at;
    }

    void fail(String reason, Instant at) {
        state = RunState.FAILED;
        failure = reason;
        endedAt = at;
    }

    /** One that waits ends at once; one that runs ends soon, with the best plan until then. */
    void stop(Instant at) {
        if (state == RunState.QUEUED) {
            stopRequested = true;
            end(at);
        } else if (state == RunState.RUNNING) {
            stopRequested = true;
        } else {
            throw Problems.of(ProblemType.WRONG_STATE, "The run is " + state + ", so there is nothing to stop.");
        }
    }

    void publish(String by, Instant at) {
        if (state != RunState.DONE && state != RunState.STOPPED) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The run is " + state + ". Publish a run that is DONE or STOPPED.");
        }
        if (hard == null || hard > 0) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "PLAN_BREAKS_HARD_RULES",
                    "The plan breaks rules that no plan may break; its explanation names them. Nothing was changed.");
        }
        state = RunState.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    Effort effort() {
        return new Effort(seed, moves, Duration.ofMillis(longestMs));
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    LocalDate weekOf() {
        return weekOf;
    }

    int weeks() {
        return weeks;
    }

    RunState state() {
        return state;
    }

    String problem() {
        return problem;
    }

    @Nullable
    String plan() {
        return plan;
    }

    @Nullable
    Integer hard() {
        return hard;
    }

    @Nullable
    Integer soft() {
        return soft;
    }

    @Nullable
    String failure() {
        return failure;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
