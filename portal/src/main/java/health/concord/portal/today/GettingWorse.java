package health.concord.portal.today;

import health.concord.portal.intake.CareAlert;
import health.concord.portal.intake.Risks;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Clients whose scores get worse or not better, and whom no clinician has looked at since. */
@ApplicationScoped
class GettingWorse implements Concern {

    @Inject
    Risks risks;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("care.notBetter");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(risks.alerts(site.code()).coming().map(answer -> answer.map(alerts -> items(alerts, time))));
    }

    private static List<Item> items(List<CareAlert> alerts, SiteTime time) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        Instant oldest =
                alerts.stream().map(CareAlert::raisedAt).min(Instant::compareTo).orElseThrow();
        return List.of(Item.plain(
                Section.WAITING,
                "safety",
                Say.words("today.worse", alerts.size()),
                Say.words("today.lookAtScores"),
                null,
                oldest,
                Say.words("today.sinceDay", time.dayWords(oldest)),
                Item.Act.open(Say.words("common.open"), "/at-risk")));
    }
}
