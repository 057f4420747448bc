package health.concord.matching.queue;

import health.concord.matching.document.Documents;
import health.concord.matching.planning.QueuePlan.Proposed;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed week; {@code placement} once it is approved. */
public record ProposalView(
        UUID id,
        UUID run,
        String state,
        Proposed week,
        @Nullable UUID placement,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    static ProposalView of(QueueProposal proposal, ZoneId zone) {
        var decided = proposal.decidedAt();
        return new ProposalView(
                proposal.id(),
                proposal.run(),
                proposal.state().name(),
                Documents.read(proposal.week(), Proposed.class),
                proposal.placement(),
                proposal.decidedBy(),
                decided == null ? null : decided.atZone(zone).toOffsetDateTime());
    }
}
