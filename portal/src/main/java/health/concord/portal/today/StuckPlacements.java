package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.StuckPlacement;
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
        return Say.words("today.stuck");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(matching.stuck()
                .map(answer -> answer.map(placements -> placements.stream()
                        .filter(stuck -> stuck.site().equals(site.code()))
                        .map(stuck -> item(stuck, time))
                        .toList())));
    }

    private static Item item(StuckPlacement stuck, SiteTime time) {
        return Item.plain(
                Section.NOW,
                "stuck",
                stuck.title(),
                Say.words("today.doesNotGoOn"),
                stuck.problem(),
                stuck.since(),
                time.ago(stuck.since()),
                Item.Act.open(Say.words("today.look"), "/placement-requests/" + stuck.request()));
    }
}
