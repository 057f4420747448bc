package health.concord.portal.placement;

import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.site.Site;
import java.util.List;
import java.util.function.Predicate;

/**
 * The site's requests, those to decide first.
 *
 * @param others all that are not waiting for a decision
 */
record RequestList(List<PlacementRequest> toDecide, List<PlacementRequest> others, List<Outage> outages) {

    static RequestList of(Answer<List<PlacementRequest>> answer, Site site) {
        List<PlacementRequest> here = answer instanceof Answer.Given<List<PlacementRequest>>(List<PlacementRequest> all)
                ? all.stream()
                        .filter(request -> request.site().equals(site.code()))
                        .toList()
                : List.of();
        return new RequestList(
                here.stream().filter(PlacementRequest::isToDecide).toList(),
                here.stream()
                        .filter(Predicate.not(PlacementRequest::isToDecide))
                        .toList(),
                Outage.among(List.of(answer)));
    }
}
