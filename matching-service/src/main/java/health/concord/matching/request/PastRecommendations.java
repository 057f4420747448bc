package health.concord.matching.request;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The recommendations of a request, for whoever explains them or makes them again. */
@ApplicationScoped
@Transactional
public class PastRecommendations {

    @Inject
    PlacementRequestRepository requests;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    SiteInputsRepository siteInputs;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /**
     * One of them, put on the trail as read.
     *
     * @param id null: the present one
     * @param action what it is read for
     */
    public PastRecommendation read(UUID request, @Nullable UUID id, String action) {
        var asked = visible(request);
        var wanted = id == null ? asked.recommendation() : id;
        if (wanted == null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The request has no recommendation yet. Wait for it.");
        }
        var stored = recommendations.findById(wanted);
        if (stored == null || !stored.request().equals(request)) {
            throw Problems.notFound();
        }
        audit.record(action, "placement-request", request, Map.of("client", asked.client(), "recommendation", wanted));
        return PastRecommendation.of(stored, siteInputs.document(stored), asked.client(), sites.zone(asked.site()));
    }

    public Page<PastRecommendation> all(UUID request, PageRequest page) {
        var asked = visible(request);
        audit.record("recommendations.read", "placement-request", request, Map.of("client", asked.client()));
        var found = recommendations.ofRequest(request, page.afterId(), page.fetch());
        var zone = sites.zone(asked.site());
        return Page.of(
                found, page, StoredRecommendation::id, one -> PastRecommendation.of(one, null, asked.client(), zone));
    }

    private PlacementRequest visible(UUID id) {
        var request = requests.findById(id);
        if (request == null || !caller.maySee(request.site())) {
            throw Problems.notFound();
        }
        return request;
    }
}
