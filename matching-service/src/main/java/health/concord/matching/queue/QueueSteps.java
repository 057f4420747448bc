package health.concord.matching.queue;

import health.concord.commons.audit.Audit;
import health.concord.commons.digest.Sha256;
import health.concord.commons.id.Ids;
import health.concord.matching.allocation.Answer;
import health.concord.matching.document.Documents;
import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.QueuePlan;
import health.concord.matching.profile.Openings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run does in the store; each method is one short transaction, and the solving is between them. */
@ApplicationScoped
@Transactional
class QueueSteps {

    @Inject
    QueueRunRepository runs;

    @Inject
    QueueRunInputRepository kept;

    @Inject
    QueueProposalRepository proposals;

    @Inject
    QueueInputs inputs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What a run needs to go on; {@code input} is null before it was gathered. */
    record Begun(
            String site,
            LocalDate today,
            long seed,
            int budget,
            @Nullable QueueInput input,
            @Nullable Checkpoint from) {}

    /** The best so far, as it is stored. */
    record Checkpoint(List<Integer> choices, int rounds) {

        static Checkpoint of(Answer answer) {
            return new Checkpoint(Arrays.stream(answer.choices()).boxed().toList(), answer.rounds());
        }
    }

    /** Empty when there is nothing left to do. */
    Optional<Begun> begin(UUID id) {
        var run = runs.findById(id);
        if (run == null || !run.state().underWay()) {
            return Optional.empty();
        }
        var input = kept.findById(id);
        var from = run.progress().checkpoint();
        return Optional.of(new Begun(
                run.site(),
                inputs.today(run.site()),
                run.seed(),
                run.budget(),
                input == null ? null : Documents.read(input.input(), QueueInput.class),
                from == null ? null : Documents.read(from, Checkpoint.class)));
    }

    void waitBecause(UUID id, String why) {
        var run = runs.lock(id);
        if (run != null && run.state() == QueueRunState.QUEUED) {
            run.waitBecause(why);
        }
    }

    /** Keeps what the plan will be made from; null when the run was stopped meanwhile. */
    @Nullable
    QueueInput gather(UUID id, Openings openings) {
        var run = Objects.requireNonNull(runs.lock(id));
        if (run.state() != QueueRunState.QUEUED) {
            return null;
        }
        var gathered = inputs.of(run.site(), openings, one -> true, run.keepApart(), run.mustPlace());
        var text = Documents.write(gathered);
        kept.persist(new QueueRunInput(id, text));
        run.start(Sha256.hex(text), gathered.ruleSet(), gathered.policy(), clock.instant());
        return Documents.read(text, QueueInput.class);
    }

    /** Keeps the best so far; false when someone asked to stop. */
    boolean note(UUID id, Answer soFar) {
        var run = Objects.requireNonNull(runs.lock(id));
        run.note(RunProgress.of(soFar));
        return !run.stopAsked();
    }

    void end(UUID id, Answer answer, QueuePlan plan) {
        var run = Objects.requireNonNull(runs.lock(id));
        if (run.state() != QueueRunState.RUNNING) {
            return;
        }
        run.note(RunProgress.of(answer));
        run.end(Documents.write(plan), !answer.ended(), clock.instant());
        proposals.persist(plan.proposed().stream()
                .map(week -> new QueueProposal(Ids.next(), id, week.request(), week.client(), Documents.write(week))));
        audit.record(
                "queue-run.ended",
                "queue-run",
                id,
                Map.of("site", run.site(), "proposals", plan.proposed().size()));
    }
}
