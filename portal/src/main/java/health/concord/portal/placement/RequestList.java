package health.concord.portal.placement;

import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The site's requests.
 *
 * @param toDecide whoever waits longest first
 * @param others all that are not waiting for a decision, the newest first
 */
record RequestList(List<PlacementRequest> toDecide, List<PlacementRequest> others, List<Outage> outages) {

    static RequestList of(Answer<List<PlacementRequest>> toDecide, Answer<List<PlacementRequest>> all, Site site) {
        Comparator<PlacementRequest> oldest = Comparator.comparing(PlacementRequest::askedAt);
        return new RequestList(
                chosen(toDecide, site, PlacementRequest::isToDecide, oldest),
                chosen(all, site, Predicate.not(PlacementRequest::isToDecide), oldest.reversed()),
                Outage.among(List.of(toDecide, all)));
    }

    private static List<PlacementRequest> chosen(
            Answer<List<PlacementRequest>> answer,
            Site site,
            Predicate<PlacementRequest> which,
            Comparator<PlacementRequest> order) {
        List<PlacementRequest> known = answer.orNull();
        return known == null
                ? List.of()
                : known.stream()
                        .filter(request -> request.site().equals(site.code()))
                        .filter(which)
                        .sorted(order)
                        .toList();
    }
}
