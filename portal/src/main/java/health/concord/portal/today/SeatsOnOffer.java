package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Queue;
import health.concord.portal.matching.SeatOffer;
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

/** Freed seats that are kept for somebody until an hour; nobody gets them when they are not taken. */
@ApplicationScoped
class SeatsOnOffer implements Concern {

    @Inject
    Queue queue;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN);
    }

    @Override
    public String what() {
        return Say.words("today.seatsOnOffer");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(queue.offers(site.code()).coming().map(answer -> answer.map(offers -> items(offers, time))));
    }

    private static List<Item> items(List<SeatOffer> offers, SiteTime time) {
        if (offers.isEmpty()) {
            return List.of();
        }
        Instant first = offers.stream()
                .map(SeatOffer::expiresAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Item.plain(
                Section.DUE,
                "placement",
                Say.words("today.freedSeats", offers.size()),
                Say.words("today.takeOrLetGo"),
                null,
                first,
                Say.words("today.untilMoment", time.moment(first)),
                Item.Act.open(Say.words("common.open"), "/queue-runs")));
    }
}
