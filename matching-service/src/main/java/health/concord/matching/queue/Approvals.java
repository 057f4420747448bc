package health.concord.matching.queue;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.matching.document.Documents;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.planning.PlannedPart;
import health.concord.matching.planning.QueueInput;
import health.concord.matching.planning.QueuePlan.Proposed;
import health.concord.matching.planning.Waiting;
import health.concord.matching.queue.ApprovalsView.Approval;
import health.concord.matching.request.PlannedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A clinician's approval of one, some or all proposals. Each is accepted, or not, by itself. */
@ApplicationScoped
@Transactional
public class Approvals {

    private static final int AT_A_TIME = 200;

    @Inject
    QueueRunRepository runs;

    @Inject
    QueueRunInputRepository inputs;

    @Inject
    QueueProposalRepository proposals;

    @Inject
    PlannedWeeks weeks;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    ApprovalsView approve(UUID id, ApproveProposals asked) {
        var run = runs.findById(id);
        if (run == null || !caller.maySee(run.site())) {
            throw Problems.notFound();
        }
        var input = inputs.findById(id);
        if (run.state().underWay() || input == null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The run has no plan. Wait for it, or start another.");
        }
        var chosen = chosen(id, asked);
        Map<UUID, OffsetDateTime> asOf = Documents.read(input.input(), QueueInput.class).waiting().stream()
                .collect(Collectors.toMap(Waiting::request, one -> one.client().asOf()));
        var approvals = chosen.stream()
                .map(proposal -> approve(
                        proposal,
                        Objects.requireNonNull(asOf.get(proposal.request())),
                        asked.reason() == null ? "Queue run" : asked.reason()))
                .toList();
        audit.record(
                "queue-run.approved",
                "queue-run",
                id,
                Map.of(
                        "site", run.site(),
                        "proposals", chosen.stream().map(QueueProposal::id).toList()));
        return new ApprovalsView(approvals);
    }

    private List<QueueProposal> chosen(UUID run, ApproveProposals asked) {
        if (Boolean.TRUE.equals(asked.all()) != asked.proposals().isEmpty()) {
            throw Problems.invalid("proposals", "name some, or say all; not both");
        }
        var ids = asked.proposals().isEmpty() ? proposals.undecidedOf(run, AT_A_TIME) : asked.proposals();
        var chosen = new ArrayList<QueueProposal>();
        var errors = new ArrayList<FieldError>();
        var known = proposals.lockAll(run, ids);
        for (int i = 0; i < ids.size(); i++) {
            var proposal = known.get(ids.get(i));
            if (proposal == null) {
                errors.add(new FieldError("proposals[" + i + "]", "is no proposal of this run"));
            } else {
                chosen.add(proposal);
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return chosen;
    }

    private Approval approve(QueueProposal proposal, OffsetDateTime asOf, String reason) {
        if (proposal.state() == QueueProposal.State.APPROVED) {
            return new Approval(proposal.id(), proposal.request(), proposal.placement(), null, null);
        }
        try {
            var week = Documents.read(proposal.week(), Proposed.class);
            var placement = weeks.accept(
                    proposal.request(),
                    asOf,
                    week.parts().stream().map(Approvals::placed).toList(),
                    reason);
            proposal.approve(placement, caller.id(), clock.instant());
            return new Approval(proposal.id(), proposal.request(), placement, null, null);
        } catch (ProblemException refusal) {
            var code = refusal.code() == null ? refusal.type().name() : refusal.code();
            return new Approval(proposal.id(), proposal.request(), null, code, refusal.getMessage());
        }
    }

    private static PlacedPart placed(PlannedPart part) {
        return new PlacedPart(
                part.kind(), part.therapist(), part.group(), part.series(), part.name(), part.slots(), part.startsOn());
    }
}
