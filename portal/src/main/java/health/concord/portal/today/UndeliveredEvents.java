package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Peer;
import health.concord.portal.peer.Services;
import health.concord.portal.peer.UndeliveredEvent;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the services could not tell one another. Refused events wait for a person; those still on their way are only
 * told of once they have been for longer than any restart takes.
 */
@ApplicationScoped
class UndeliveredEvents implements Concern {

    private static final Duration ORDINARY = Duration.ofMinutes(2);

    @Inject
    Services services;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR);
    }

    @Override
    public String what() {
        return Say.words("today.undelivered");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return Arrays.stream(Peer.values())
                .map(sender ->
                        services.undelivered(sender).map(answer -> answer.map(events -> items(sender, events, time))))
                .toList();
    }

    /** One row for each receiver that refused, one for each that does not take. */
    private static List<Item> items(Peer sender, List<UndeliveredEvent> events, SiteTime time) {
        Map<Peer, List<UndeliveredEvent>> refused = new EnumMap<>(Peer.class);
        Map<Peer, List<UndeliveredEvent>> late = new EnumMap<>(Peer.class);
        for (UndeliveredEvent event : events) {
            if (event.parked() != null) {
                refused.computeIfAbsent(event.receiver(), peer -> new ArrayList<>())
                        .add(event);
            } else if (event.since().plus(ORDINARY).isBefore(time.now())) {
                late.computeIfAbsent(event.receiver(), peer -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Item> items = new ArrayList<>();
        refused.forEach((receiver, them) -> items.add(item(
                Section.WAITING,
                sender,
                receiver,
                them,
                time,
                Say.words("today.refusedBy", them.size(), receiver.title()))));
        late.forEach((receiver, them) -> items.add(item(
                Section.NOW,
                sender,
                receiver,
                them,
                time,
                Say.words("today.notTakenBy", them.size(), receiver.title()))));
        return items;
    }

    private static Item item(
            Section section, Peer sender, Peer receiver, List<UndeliveredEvent> events, SiteTime time, String task) {
        Instant oldest = events.stream()
                .map(UndeliveredEvent::since)
                .min(Instant::compareTo)
                .orElse(time.now());
        String types = String.join(
                ", ",
                events.stream().map(UndeliveredEvent::type).distinct().sorted().toList());
        return Item.plain(
                section,
                "event",
                Say.words("today.senderTo", sender.title(), receiver.title()),
                task,
                types,
                oldest,
                time.ago(oldest),
                Item.Act.open(Say.words("frame.rail.CONSOLES"), "/consoles"));
    }
}
