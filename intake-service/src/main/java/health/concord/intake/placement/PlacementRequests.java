package health.concord.intake.placement;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.response.Responses;
import health.concord.intake.response.SafetyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Use cases on placement requests, and what came of them. */
@ApplicationScoped
@Transactional
public class PlacementRequests {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    Snapshots snapshots;

    @Inject
    Episodes episodes;

    @Inject
    Responses responses;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /**
     * Sends a request. A hold does not stop the sending: matching answers with it, and so a later release needs only a
     * new request; the answer here says at once what will stand in the way.
     */
    public PlacementRequestView request(UUID episodeId, RequestPlacement request) {
        Episode episode = episodes.requireOpenAlone(episodeId);
        check(request);
        String level = episode.level();
        if (level == null) {
            throw Problems.refused(
                    "LEVEL_OF_CARE_NEEDED", "A clinician decides on the level of care first; then ask for placement.");
        }
        SafetyStatus safety = responses.safety(episode.client().id());
        Snapshot snapshot = snapshots.of(episode, level, request, safety);
        PlacementRequest sent =
                new PlacementRequest(Ids.next(), snapshot, safety.status(), clock.instant(), caller.id());
        requests.persist(sent);
        audit.record(
                "placement.requested",
                "placement-request",
                sent.id(),
                Map.of("episode", episodeId, "client", sent.clientId(), "notices", sent.notices()));
        episodes.await(
                episode, snapshot.program().hoursPerWeek(), snapshot.program().daysPerWeek());
        outbox.send(
                Event.of(
                        "placement.requested",
                        "placement-request",
                        sent.id(),
                        sent.site(),
                        new PlacementRequested(sent.id(), snapshot)),
                Peer.MATCHING);
        return PlacementRequestView.of(sent);
    }

    public Page<PlacementRequestView> list(UUID episodeId, PageRequest page) {
        episodes.require(episodeId);
        audit.record("placement-request.listed", "episode", episodeId, Map.of());
        return Page.of(requests.ofEpisode(episodeId, page), page, PlacementRequest::id, PlacementRequestView::of);
    }

    void confirmed(PlacementOutcome outcome) {
        episodes.placed(episodes.require(outcome.episode()), outcome.placement());
        audit.record("placement.confirmed", "placement", outcome.placement(), Map.of("episode", outcome.episode()));
    }

    void failed(PlacementOutcome outcome) {
        String reason = outcome.reason() == null ? "not said" : outcome.reason();
        episodes.notPlaced(episodes.require(outcome.episode()), outcome.placement(), reason);
        audit.record("placement.failed", "placement", outcome.placement(), Map.of("episode", outcome.episode()));
    }

    private static void check(RequestPlacement request) {
        List<FieldError> errors = IntStream.range(0, request.availability().size())
                .filter(i -> request.availability().get(i).isReversed())
                .mapToObj(i -> new FieldError("availability[" + i + "].to", "must be later than from"))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
