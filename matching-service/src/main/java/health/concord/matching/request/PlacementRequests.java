package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.document.Documents;
import health.concord.matching.placement.PlacementFailed;
import health.concord.matching.placement.PlacementView;
import health.concord.matching.placement.Placements;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.safety.SafetyChanged;
import health.concord.matching.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes placement requests, by event or by call, and has each matched durably. */
@ApplicationScoped
@Transactional
public class PlacementRequests {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    RequestMatching matching;

    @Inject
    Placements placements;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    SnapshotCheck check;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    PlacementRequestView create(RequestPlacement asked) {
        check.complete("snapshot", asked.snapshot());
        caller.requireSite(asked.snapshot().site());
        UUID id = asked.id() == null ? Ids.next() : asked.id();
        if (requests.findById(id) != null) {
            throw Problems.of(ProblemType.CONFLICT, "This request is here already. Ask with a new id.");
        }
        return view(take(id, asked.snapshot(), clock.instant()));
    }

    /**
     * A request, or a newer snapshot of one that nobody has decided on. The newest request of an episode takes the place
     * of the ones before it.
     *
     * @param askedAt when it was asked, which may be a while before it arrives here
     */
    PlacementRequest take(UUID id, Snapshot snapshot, Instant askedAt) {
        var request = requests.lock(id);
        if (request == null) {
            request = new PlacementRequest(
                    id, snapshot.site(), snapshot.client(), snapshot.clientLabel(), snapshot.episode());
            request.waitsSince(requests.waitingSince(snapshot.episode()));
            requests.openOfEpisodeBut(snapshot.episode(), id).forEach(this::supersede);
        } else if (!request.status().open()) {
            return request;
        }
        request.ask(Documents.write(snapshot), askedAt);
        requests.persistAndFlush(request);
        matching.match(request);
        audit.record("placement-request.taken", "placement-request", id, Map.of("client", snapshot.client()));
        return request;
    }

    PlacementRequestView get(UUID id) {
        var request = visible(id);
        if (!caller.isService()) {
            audit.record("placement-request.read", "placement-request", id, Map.of("client", request.client()));
        }
        return view(request);
    }

    /** The placement begun with its recommendation. */
    PlacementView placement(UUID id) {
        var begun = visible(id).placement();
        if (begun == null) {
            throw Problems.notFound();
        }
        return placements.get(begun);
    }

    Page<PlacementRequestSummary> list(
            @Nullable String site, @Nullable UUID episode, @Nullable RequestStatus status, PageRequest page) {
        var statuses = status == null ? EnumSet.allOf(RequestStatus.class) : EnumSet.of(status);
        var found = episode == null
                ? requests.pageAt(askedFor(site), statuses, page.afterId(), page.fetch())
                : requests.pageOfEpisode(episode, askedFor(site), statuses, page.afterId(), page.fetch());
        return Page.of(
                found,
                page,
                PlacementRequest::id,
                request -> PlacementRequestSummary.of(request, sites.zone(request.site()), daysWaiting(request)));
    }

    PlacementRequestView view(PlacementRequest request) {
        requests.flush();
        var recommendation = request.recommendation();
        var stored = recommendation == null ? null : recommendations.findById(recommendation);
        return PlacementRequestView.of(request, atAGlance(request, stored), stored, sites.zone(request.site()));
    }

    private SnapshotSummary atAGlance(PlacementRequest request, @Nullable StoredRecommendation stored) {
        var snapshot = Documents.read(request.snapshot(), Snapshot.class);
        var safety = snapshot.safety();
        var toldSince = safetyHolds.toldSince(request.client(), snapshot.asOf().toInstant());
        var held = safetyHolds.stands(request.client())
                || !toldSince && safety != null && Boolean.TRUE.equals(safety.hold());
        var units = stored == null
                ? null
                : Documents.read(stored.situation(), Situation.class).units();
        return SnapshotSummary.of(snapshot, held, units, daysWaiting(request));
    }

    private @Nullable Integer daysWaiting(PlacementRequest request) {
        var zone = sites.zone(request.site());
        return request.status().open()
                ? (int) ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(request.firstAskedAt(), zone), LocalDate.now(clock.withZone(zone)))
                : null;
    }

    /** What was accepted could not be had: the clinician gets a new recommendation over what is open now. */
    void onFailure(@Observes PlacementFailed failed) {
        var request = requests.lock(failed.request());
        if (request != null && failed.placement().equals(request.placement())) {
            request.matchAgain();
            matching.match(request);
        }
    }

    /** A hold that begins or ends changes the answer to every open request of the client. */
    void onSafety(@Observes SafetyChanged safety) {
        for (var request : requests.openOfClient(safety.client())) {
            request.matchAgain();
            matching.match(request);
        }
    }

    private void supersede(PlacementRequest older) {
        var begun = older.placement();
        older.supersede();
        if (begun != null) {
            placements.supersede(begun);
        }
    }

    private PlacementRequest visible(UUID id) {
        var request = requests.findById(id);
        if (request == null || !caller.maySee(request.site())) {
            throw Problems.notFound();
        }
        return request;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            return List.of(site);
        }
        return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
    }
}
