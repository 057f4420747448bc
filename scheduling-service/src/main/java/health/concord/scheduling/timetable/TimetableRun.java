package health.concord.scheduling.timetable;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One search for a week, and the plan it came to. */
@Entity
@Table(name = "timetable_run")
class TimetableRun {

    @Id
    private UUID id;

    @Embedded
    private Wanted wanted;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private @Nullable String score;
    private boolean feasible;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @ElementCollection
    @CollectionTable(name = "timetable_meeting", joinColumns = @JoinColumn(name = "run"))
    @OrderColumn(name = "position")
    private List<PlannedMeeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "timetable_finding", joinColumns = @JoinColumn(name = "run"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "timetable_kept", joinColumns = @JoinColumn(name = "run"))
    @OrderColumn(name = "position")
    private List<Kept> kept = new ArrayList<>();

    @Version
    private long version;

    protected TimetableRun() {}

    TimetableRun(Wanted wanted) {
        this.id = Ids.next();
        this.wanted = wanted;
        this.state = RunState.QUEUED;
    }

    /** Also a second time, when the process that searched died. */
    void begin() {
        if (isOver()) {
            throw wrongState("searched");
        }
        state = RunState.SOLVING;
    }

    /** What the search found that it has to leave where it is. */
    void keep(List<Kept> found) {
        kept.clear();
        kept.addAll(found);
    }

    void solve(String best, boolean keepsAll, List<PlannedMeeting> plan, List<Finding> broken, Instant now) {
        if (state != RunState.SOLVING) {
            throw wrongState("solved");
        }
        state = RunState.SOLVED;
        score = best;
        feasible = keepsAll;
        meetings.clear();
        meetings.addAll(plan);
        findings.clear();
        findings.addAll(broken);
        endedAt = now;
    }

    void fail(Instant now) {
        if (isOver()) {
            throw wrongState("given up");
        }
        state = RunState.FAILED;
        endedAt = now;
    }

    /** Only a plan that keeps every hard rule, with one room and leader for each group. */
    void publish(String by) {
        if (state != RunState.SOLVED) {
            throw wrongState("published");
        }
        if (!feasible) {
            throw Problems.refused(
                    "PLAN_BREAKS_RULES", "The plan breaks rules that must be kept; see its findings. Search longer.");
        }
        state = RunState.PUBLISHED;
        publishedBy = by;
    }

    private RuntimeException wrongState(String wanted) {
        return Problems.of(ProblemType.WRONG_STATE, "The run is " + state + ", so it cannot be " + wanted + " now.");
    }

    UUID id() {
        return id;
    }

    Wanted wanted() {
        return wanted;
    }

    /** Whether nothing is searched any more. */
    boolean isOver() {
        return state != RunState.QUEUED && state != RunState.SOLVING;
    }

    /** Whether it came to a plan. */
    boolean isSolved() {
        return state == RunState.SOLVED || state == RunState.PUBLISHED;
    }

    RunState state() {
        return state;
    }

    @Nullable
    String score() {
        return score;
    }

    boolean isFeasible() {
        return feasible;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    List<PlannedMeeting> meetings() {
        return List.copyOf(meetings);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    long version() {
        return version;
    }
}
