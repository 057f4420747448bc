package health.concord.portal.group;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Episode;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.scheduling.GroupRoster;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page of one group.
 *
 * @param roster when it meets, with whom
 * @param people clients of the site, for who may put them on a waitlist
 * @param mayDecide whether the person handles offers of seats
 * @param mayChoose whether the person chooses topics
 * @param mayPlan whether the person decides when it meets
 * @param readsAgreements whether it is told to the person who has agreed to the rules of groups
 * @param complaint why the last click did not do what it should
 */
record GroupPage(
        Answer<Group> group,
        Answer<GroupRoster> roster,
        Answer<List<Therapist>> therapists,
        Answer<List<Episode>> people,
        boolean mayDecide,
        boolean mayChoose,
        boolean mayPlan,
        boolean readsAgreements,
        @Nullable String complaint) {

    public List<SeriesCard> cards() {
        GroupRoster known = roster.orNull();
        return known == null
                ? List.of()
                : known.series().stream().map(SeriesCard::new).toList();
    }

    /** Whom to put on the waitlist of a series: who has no seat in it and does not wait for it yet. */
    public List<Episode> mayJoin(SeriesCard card) {
        List<Episode> known = people.orNull();
        return known == null
                ? List.of()
                : known.stream()
                        .filter(one -> !one.isClosed() && !card.has(one.client()))
                        .sorted(Comparator.comparing(Episode::clientLabel))
                        .toList();
    }

    public String newKey() {
        return Form.empty().key();
    }

    public List<Outage> outages() {
        return Outage.among(List.of(group, roster, therapists, people));
    }

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
