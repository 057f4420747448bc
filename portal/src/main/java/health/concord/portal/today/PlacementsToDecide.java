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

/** Recommendations a clinician has to decide on. */
@ApplicationScoped
class PlacementsToDecide implements Concern {

    @Inject
    Matching matching;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("today.placementsToDecide");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(matching.waitingAt(site.code())
                .coming()
                .map(answer -> answer.map(requests -> requests.stream()
                        .filter(request -> request.site().equals(site.code()))
                        .map(request -> item(request, time))
                        .toList())));
    }

    private static Item item(PlacementRequest request, SiteTime time) {
        return Item.plain(
                Section.WAITING,
                "placement",
                request.title(),
                Say.words("today.chooseWeek"),
                null,
                request.askedAt(),
                time.ago(request.askedAt()),
                Item.Act.open(Say.words("levelofcare.decide"), "/placement-requests/" + request.id()));
    }
}
