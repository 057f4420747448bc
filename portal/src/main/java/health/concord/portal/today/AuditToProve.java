package health.concord.portal.today;

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
        return "Audit trails";
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        Item item = Item.plain(
                Section.DUE,
                "audit",
                "Audit trails",
                "Prove that nothing was changed since it was written",
                "All four services",
                time.now(),
                "at any time",
                Item.Act.open("Open", "/audit"));
        return List.of(Uni.createFrom().item(new Answer.Given<>(List.of(item))));
    }
}
