package health.concord.portal.today;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Gap;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Person;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts together what concerns a person now, from one round of parallel questions to the services. */
@ApplicationScoped
class Today {

    private static final Comparator<Item> SAFETY_FIRST_THEN_TIME =
            Comparator.comparing(Item::safety).reversed().thenComparing(Item::order);

    @Inject
    @All
    List<Concern> concerns;

    @Inject
    Asking asking;

    private record Found(Concern concern, Answer<List<Item>> answer) {}

    TodayView of(Person person, Site site, SiteTime time) {
        List<Uni<Found>> questions = concerns.stream()
                .filter(concern -> person.hasAny(concern.roles()))
                .flatMap(concern -> concern.look(site, time).stream()
                        .map(question -> question.map(answer -> new Found(concern, answer))))
                .toList();
        List<Found> found = asking.together(questions);

        List<Item> items = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (Found each : found) {
            switch (each.answer()) {
                case Answer.Given<List<Item>>(List<Item> given) -> items.addAll(given);
                case Answer.Missing<List<Item>>(Peer peer, Gap gap) ->
                    gaps.add(each.concern().what() + ": " + peer.title() + " " + gap.words() + ".");
            }
        }
        items.sort(SAFETY_FIRST_THEN_TIME);
        return new TodayView(
                Arrays.stream(Section.values())
                        .map(section -> new TodayView.Sheet(
                                section,
                                items.stream()
                                        .filter(item -> item.section() == section)
                                        .toList()))
                        .toList(),
                gaps,
                Outage.among(found.stream().map(Found::answer).toList()));
    }
}
