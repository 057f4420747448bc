package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemException;
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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Accepts a week that a plan of the whole queue, or a seat offer, found for someone: as an option is accepted. */
@ApplicationScoped
public class PlannedWeeks {

    private static final Duration ROUNDING = Duration.ofNanos(1_000);

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
        return accept(visible(id), asOf, parts, reason);
    }

    /**
     * The same in the caller's transaction, for a week that is held under the placement already.
     *
     * @param placement that it is held under: with another one the hold would be of no use
     */
    @Transactional
    public UUID acceptHeld(UUID id, UUID placement, OffsetDateTime asOf, List<PlacedPart> parts, String reason) {
        var request = visible(id);
        if (!placement.equals(request.placement())) {
            throw changedSince();
        }
        return accept(request, asOf, parts, reason);
    }

    private PlacementRequest visible(UUID id) {
        var request = requests.lock(id);
        if (request == null || !caller.maySee(request.site())) {
            throw Problems.notFound();
        }
        return request;
    }

    private UUID accept(PlacementRequest request, OffsetDateTime asOf, List<PlacedPart> parts, String reason) {
        safetyHolds.requireNone(request.client());
        var snapshot = Documents.read(request.snapshot(), Snapshot.class);
        if (!same(snapshot.asOf(), asOf)) {
            throw changedSince();
        }
        request.accept();
        audit.record("planned-week.accepted", "placement-request", request.id(), Map.of("client", request.client()));
        return placements
                .accept(Objects.requireNonNull(request.placement()), null, parts, List.of(), reason)
                .id();
    }

    /** The store rounds to microseconds, so that what came out of it may lie a little to either side. */
    private static boolean same(OffsetDateTime one, OffsetDateTime other) {
        return Duration.between(one, other).abs().compareTo(ROUNDING) <= 0;
    }

    private static ProblemException changedSince() {
        return Problems.of(
                ProblemType.CONFLICT,
                "CHANGED_SINCE",
                "What is known of the client changed since this week was found. Look for one anew.");
    }
}
