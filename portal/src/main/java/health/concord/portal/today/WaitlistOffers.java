package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.scheduling.Waiting;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Seats of groups that are offered to who waits for them, until an hour. */
@ApplicationScoped
class WaitlistOffers implements Concern {

    @Inject
    Seats seats;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SCHEDULER, Role.INTAKE_COORDINATOR);
    }

    @Override
    public String what() {
        return Say.words("today.waitlistOffers");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(seats.offered(site.code()).coming().map(answer -> answer.map(waiting -> items(waiting, time))));
    }

    private static List<Item> items(List<Waiting> waiting, SiteTime time) {
        List<Waiting> offered = waiting.stream().filter(Waiting::isOffered).toList();
        if (offered.isEmpty()) {
            return List.of();
        }
        Instant first = offered.stream()
                .map(Waiting::offerUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(time.now());
        return List.of(Item.plain(
                Section.DUE,
                "session",
                Say.words("today.seatsOffered", offered.size()),
                Say.words("today.askClient"),
                null,
                first,
                Say.words("today.untilMoment", time.moment(first)),
                Item.Act.open(Say.words("common.open"), "/groups")));
    }
}
