package health.concord.portal.today;

import health.concord.portal.matching.Matching;
import health.concord.portal.matching.Placement;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Placements that were accepted and do not go on by themselves. */
@ApplicationScoped
class StuckPlacements implements Concern {

    @Inject
    Matching matching;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);
    }

    @Override
    public String what() {
        return "Stuck placements";
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(matching.stuck()
                .map(answer -> answer.map(placements -> placements.stream()
                        .filter(placement -> placement.site().equals(site.code()))
                        .map(placement -> item(placement, time))
                        .toList())));
    }

    private static Item item(Placement placement, SiteTime time) {
        return Item.plain(
                Section.NOW,
                "stuck",
                placement.title(),
                "The accepted placement does not go on",
                placement.problem() == null ? placement.failureWords() : placement.problem(),
                placement.since(),
                time.ago(placement.since()),
                Item.Act.open("Look", "/placement-requests/" + placement.request()));
    }
}
