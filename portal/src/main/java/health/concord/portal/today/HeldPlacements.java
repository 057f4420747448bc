package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Placement requests that a hard rule holds: for safety, for a medical review, or for an answer nobody gave. */
@ApplicationScoped
class HeldPlacements implements Concern {

    @Inject
    Matching matching;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("today.heldPlacements");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(matching.heldAt(site.code())
                .map(answer -> answer.map(requests -> requests.stream()
                        .filter(request -> request.site().equals(site.code()))
                        .map(request -> item(request, time))
                        .toList())));
    }

    private static Item item(PlacementRequest request, SiteTime time) {
        return Item.plain(
                Section.WAITING,
                "stuck",
                request.title(),
                Say.words("today.heldPlacement"),
                null,
                request.askedAt(),
                time.ago(request.askedAt()),
                Item.Act.open(Say.words("today.look"), "/placement-requests/" + request.id()));
    }
}
