package health.concord.scheduling.timetable;

import health.concord.scheduling.timetable.plan.Effort;
import health.concord.scheduling.timetable.plan.Problem;
import health.concord.scheduling.timetable.plan.Scored;
import health.concord.scheduling.timetable.plan.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a run writes down, each step in a short transaction of its own. */
@ApplicationScoped
@Transactional
class RunSteps {

    @Inject
    TimetableRunRepository runs;

    @Inject
    TimetableProgressRepository progress;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /**
     * A run that is on.
     *
     * @param plan to begin with; empty for none
     */
    record Begun(UUID run, Problem problem, Effort effort, Map<String, Stand> plan, Instant at) {}

    Optional<Begun> begin() {
        return runs.next().map(run -> {
            Instant now = clock.instant();
            run.begin(now);
            return new Begun(
                    run.id(),
                    drafts.draft(run).problem(),
                    run.effort(),
                    drafts.plan(run),
                    Objects.requireNonNull(run.startedAt()));
        });
    }

    /** Whether it is to stop. */
    boolean keep(Begun begun, Scored best) {
        TimetableRun run = runs.findById(begun.run());
        Integer hard = run.hard();
        Integer soft = run.soft();
        run.keep(drafts.text(best.stands()), best.hard(), best.soft());
        if (hard == null || soft == null || hard != best.hard() || soft != best.soft()) {
            long elapsed = Duration.between(begun.at(), clock.instant()).toMillis();
            progress.persist(new TimetableProgress(run.id(), elapsed, best.hard(), best.soft()));
        }
        return run.isStopRequested();
    }

    boolean isToStop(UUID id) {
        return runs.findById(id).isStopRequested();
    }

    void end(Begun begun, Scored best) {
        keep(begun, best);
        runs.findById(begun.run()).end(clock.instant());
    }

    void fail(UUID id, String reason) {
        runs.findById(id).fail(reason, clock.instant());
    }
}
