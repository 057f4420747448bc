package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.matching.document.Documents;
import health.concord.matching.placement.PlacedPart;
import health.concord.matching.placement.PlacementView;
import health.concord.matching.placement.Placements;
import health.concord.matching.placement.RecommendedPlacement;
import health.concord.matching.recommendation.Part;
import health.concord.matching.recommendation.Recommendation;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.safety.SafetyHolds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinician's decision on a request: one of the options, a week chosen by hand, or none. */
@ApplicationScoped
@Transactional
public class Decisions {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    SiteInputsRepository siteInputs;

    @Inject
    PlacementRequests view;

    @Inject
    Placements placements;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    RuleSets ruleSets;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    PlacementView accept(UUID id, AcceptOption decision) {
        var request = visible(id);
        safetyHolds.requireNone(request.client());
        var stored = recommended(request);
        if (decision.recommendation() != null && !decision.recommendation().equals(request.recommendation())) {
            throw Problems.of(
                    ProblemType.CONFLICT, "There is a newer recommendation. Read it and choose from its options.");
        }
        request.accept();
        var made = Documents.read(stored.result(), Recommendation.class);
        var option = made.options().stream()
                .filter(one -> one.rank() == decision.option())
                .findFirst()
                .orElseThrow(() -> Problems.invalid("option", "is not the rank of an option of this request"));
        audit.record(
                "recommendation.accepted",
                "placement-request",
                id,
                Map.of("client", request.client(), "recommendation", stored.id(), "option", option.rank()));
        return placements.accept(
                Objects.requireNonNull(request.placement()),
                option.rank(),
                option.parts().stream().map(Decisions::placed).toList(),
                List.of(),
                decision.reason());
    }

    /** Parts chosen by hand. Rules that may be set aside are noted with the placement; the others refuse. */
    PlacementView override(UUID id, OverrideRecommendation decision) {
        var request = visible(id);
        safetyHolds.requireNone(request.client());
        var stored = recommended(request);
        var situation = siteInputs.situation(stored);
        var chosen = new ChosenWeek(situation, ruleSets.version(stored.ruleSet()));
        var parts = chosen.parts(decision.parts());
        var setAside = chosen.setAside(decision.parts());
        var begun = request.status() == RequestStatus.RECOMMENDED ? request.placement() : null;
        var placement = begun != null
                ? begun
                : placements.begin(new RecommendedPlacement(
                        id,
                        stored.id(),
                        request.site(),
                        request.client(),
                        request.clientLabel(),
                        request.episode(),
                        situation.client().keepApart()));
        request.override(placement);
        audit.record(
                "recommendation.overridden",
                "placement-request",
                id,
                Map.of(
                        "client", request.client(),
                        "recommendation", stored.id(),
                        "rules",
                                setAside.stream()
                                        .map(rule -> rule.rule())
                                        .distinct()
                                        .toList()));
        return placements.accept(placement, null, parts, setAside, decision.reason());
    }

    PlacementRequestView decline(UUID id, DeclineRecommendation decision) {
        var request = visible(id);
        var begun = request.status() == RequestStatus.RECOMMENDED ? request.placement() : null;
        request.decline();
        if (begun != null) {
            placements.decline(begun, decision.reason());
        }
        audit.record("recommendation.declined", "placement-request", id, Map.of("client", request.client()));
        return view.view(request);
    }

    private PlacementRequest visible(UUID id) {
        var request = requests.lock(id);
        if (request == null || !caller.maySee(request.site())) {
            throw Problems.notFound();
        }
        return request;
    }

    private StoredRecommendation recommended(PlacementRequest request) {
        @Nullable UUID recommendation = request.recommendation();
        if (recommendation == null || request.status() == RequestStatus.WAITING_FOR_OPENINGS) {
            throw Problems.of(ProblemType.WRONG_STATE, "The request has no recommendation yet. Wait for it.");
        }
        return Objects.requireNonNull(recommendations.findById(recommendation));
    }

    private static PlacedPart placed(Part part) {
        return new PlacedPart(
                part.kind().name(),
                part.therapist(),
                part.group(),
                part.series(),
                part.name(),
                part.slots(),
                part.startsOn());
    }
}
