package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.matching.document.Documents;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.placement.Placements;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Accepts a week that a plan of the whole queue, or a seat offer, found for someone: as an option is accepted. */
@ApplicationScoped
public class PlannedWeeks {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    Placements placements;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /**
     * In a transaction of its own, so that one that cannot be accepted leaves the others.
     *
     * @param asOf of the snapshot the week was found for: a newer one asks for a newer week
     * @return the placement
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID accept(UUID id, OffsetDateTime asOf, List<PlacedPart> parts, String reason) {
        return acceptHere(id, asOf, parts, reason);
    }

    /** The same in the caller's transaction. */
    @Transactional
    public UUID acceptHere(UUID id, OffsetDateTime asOf, List<PlacedPart> parts, String reason) {
        var request = requests.lock(id);
        if (request == null || !caller.maySee(request.site())) {
            throw Problems.notFound();
        }
        safetyHolds.requireNone(request.client());
        var snapshot = Documents.read(request.snapshot(), Snapshot.class);
        if (!snapshot.asOf().toInstant().equals(asOf.toInstant())) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "CHANGED_SINCE",
                    "What is known of the client changed since this week was found. Look for one anew.");
        }
        request.accept();
        audit.record("planned-week.accepted", "placement-request", id, Map.of("client", request.client()));
        return placements
                .accept(Objects.requireNonNull(request.placement()), null, parts, List.of(), reason)
                .id();
    }
}
