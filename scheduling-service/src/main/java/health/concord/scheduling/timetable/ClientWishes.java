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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    /** For each meeting the times that some who go to it ask to be free in. */
    List<Wish> of(Map<Meeting, Set<UUID>> people) {
        Set<UUID> all = new HashSet<>();
        people.values().forEach(all::addAll);
        Map<UUID, List<WeeklySlot>> byClient = new HashMap<>();
        wishes.of(all)
                .forEach(one -> byClient.computeIfAbsent(one.client(), any -> new ArrayList<>())
                        .add(one.slot()));
        List<Wish> found = new ArrayList<>();
        people.forEach((meeting, who) -> {
            Map<WeeklySlot, Integer> count = new HashMap<>();
            who.forEach(
                    one -> byClient.getOrDefault(one, List.of()).forEach(slot -> count.merge(slot, 1, Integer::sum)));
            count.forEach((slot, number) -> found.add(new Wish(
                    meeting,
                    Start.of(slot.day(), slot.from()).ofWeek(),
                    Start.of(slot.day(), slot.to()).ofWeek(),
                    number)));
        });
        return found;
    }

    private void requireVisible(UUID client) {
        caller.requireSite(clients.find(client).map(known -> known.site()).orElseThrow(Problems::notFound));
    }
}
