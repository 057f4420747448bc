package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Therapist;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.matching.WhyNot;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a why-not.
 *
 * @param words what is searched for
 * @param chosen the group or therapist that is asked about
 * @param mayOverride whether the week may be taken by hand
 */
record WhyNotView(
        Answer<WholeRequest> request,
        Answer<List<Group>> groups,
        Answer<List<Therapist>> therapists,
        String words,
        @Nullable UUID chosen,
        Answer<WhyNot> why,
        boolean mayOverride,
        List<Outage> outages) {

    /** A group or therapist that may be asked about. */
    record Found(UUID id, String name, String what, String query) {}

    public String title() {
        WholeRequest known = request.orNull();
        return known == null ? Say.words("placement.request") : known.listed().title();
    }

    /** All whose name or kind has the words, groups first. */
    public List<Found> found() {
        List<Found> all = new ArrayList<>();
        List<Group> known = groups.orNull();
        if (known != null) {
            known.stream()
                    .filter(group -> !group.retired())
                    .sorted(Comparator.comparing(Group::title))
                    .forEach(group ->
                            all.add(new Found(group.id(), group.title(), group.modelWords(), "group=" + group.id())));
        }
        List<Therapist> people = therapists.orNull();
        if (people != null) {
            people.stream()
                    .sorted(Comparator.comparing(Therapist::name))
                    .forEach(one -> all.add(new Found(
                            one.id(), one.name(), Say.words("placement.therapist"), "therapist=" + one.id())));
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one ->
                        (one.name() + " " + one.what()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public boolean isChosen(Found one) {
        return one.id().equals(chosen);
    }

    public String chosenName() {
        WhyNotView all = new WhyNotView(request, groups, therapists, "", chosen, why, mayOverride, outages);
        return all.found().stream()
                .filter(this::isChosen)
                .map(Found::name)
                .findFirst()
                .orElse("it");
    }

    /** The best week with it as a card; none where something is against it, or no week needs it. */
    public List<OptionCard> best() {
        WhyNot known = why.orNull();
        return known == null || known.best() == null ? List.of() : OptionCard.all(List.of(known.best()));
    }
}
