package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The auditor's standing task; the services keep no record of when it was last done. */
@ApplicationScoped
class AuditToProve implements Concern {

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR);
    }

    @Override
    public String what() {
        return Say.words("frame.rail.AUDIT");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        Item item = Item.plain(
                Section.DUE,
                "audit",
                Say.words("frame.rail.AUDIT"),
                Say.words("today.prove"),
                Say.words("today.allFour"),
                time.now(),
                Say.words("today.anyTime"),
                Item.Act.open(Say.words("common.open"), "/audit"));
        return List.of(Uni.createFrom().item(new Answer.Given<>(List.of(item))));
    }
}
