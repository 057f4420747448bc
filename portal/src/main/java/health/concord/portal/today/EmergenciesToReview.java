package health.concord.portal.today;

import health.concord.portal.intake.EmergencyDisclosure;
import health.concord.portal.intake.Stewardship;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What was told without consent in emergencies, and wants another person's look. */
@ApplicationScoped
class EmergenciesToReview implements Concern {

    @Inject
    Stewardship stewardship;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROGRAM_ADMIN);
    }

    @Override
    public String what() {
        return Say.words("today.emergencies");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(
                stewardship.emergencies(false).coming().map(answer -> answer.map(waiting -> items(waiting, time))));
    }

    private static List<Item> items(List<EmergencyDisclosure> waiting, SiteTime time) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Instant oldest = waiting.stream()
                .map(EmergencyDisclosure::declaredAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Item.plain(
                Section.WAITING,
                "audit",
                Say.words("today.emergencyCount", waiting.size()),
                Say.words("today.reviewEmergency"),
                null,
                oldest,
                time.ago(oldest),
                Item.Act.open(Say.words("today.review"), "/program/emergencies")));
    }
}
