package health.concord.portal.group;

import health.concord.portal.matching.Group;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.Series;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page of one group.
 *
 * @param cards its series
 * @param mayDecide whether the person handles offers of seats
 * @param mayChoose whether the person chooses topics
 * @param mayPlan whether the person decides when it meets
 * @param complaint why the last click did not do what it should
 */
record GroupPage(
        Answer<Group> group,
        Answer<List<Series>> series,
        Answer<List<Therapist>> therapists,
        List<SeriesCard> cards,
        boolean mayDecide,
        boolean mayChoose,
        boolean mayPlan,
        @Nullable String complaint,
        List<Outage> outages) {

    public String leaders() {
        Group known = group.orNull();
        List<Therapist> people = therapists.orNull();
        if (known == null || known.leaders() == null || people == null) {
            return "–";
        }
        return people.stream()
                .filter(one -> known.leaders().contains(one.id()))
                .map(Therapist::name)
                .collect(Collectors.joining(", "));
    }
}
