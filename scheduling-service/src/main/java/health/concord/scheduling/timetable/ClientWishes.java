package health.concord.scheduling.timetable;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What clients ask of their week. */
@ApplicationScoped
@Transactional
public class ClientWishes {

    @Inject
    ClientWishRepository wishes;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    SayWishes say(UUID client, SayWishes request) {
        requireVisible(client);
        SlotRules.require("notAt", request.notAt());
        wishes.remove(client);
        for (int i = 0; i < request.notAt().size(); i++) {
            wishes.persist(new ClientWish(client, i, request.notAt().get(i)));
        }
        wishes.flush();
        audit.record("client.wishes-set", "client", client, Map.of());
        return get(client);
    }

    SayWishes get(UUID client) {
        requireVisible(client);
        audit.record("client.wishes-read", "client", client, Map.of());
        return new SayWishes(
                wishes.of(List.of(client)).stream().map(ClientWish::slot).toList());
    }

    /** The times in which a person asks not to be booked, under whichever record. */
    public List<WeeklySlot> unwanted(Set<UUID> records) {
        return wishes.of(records).stream().map(ClientWish::slot).toList();
    }

    /** By client; one who asks for nothing is missing. */
    Map<UUID, List<WeeklySlot>> of(Set<UUID> asking) {
        return asking.isEmpty()
                ? Map.of()
                : wishes.of(asking).stream()
                        .collect(Collectors.groupingBy(
                                ClientWish::client, Collectors.mapping(ClientWish::slot, Collectors.toList())));
    }

    private void requireVisible(UUID client) {
        caller.requireSite(clients.find(client).map(known -> known.site()).orElseThrow(Problems::notFound));
    }
}
