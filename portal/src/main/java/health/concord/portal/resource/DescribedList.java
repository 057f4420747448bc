package health.concord.portal.resource;

import health.concord.portal.matching.Group;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.site.Site;
import java.util.List;

/** What placement can offer at a site. */
record DescribedList(Site site, Answer<List<Group>> groups, Answer<List<Therapist>> therapists) {

    public List<Outage> outages() {
        return Outage.among(List.of(groups, therapists));
    }
}
