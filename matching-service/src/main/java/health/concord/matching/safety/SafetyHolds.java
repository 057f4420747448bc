package health.concord.matching.safety;

import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which clients a safety hold stands for. */
@ApplicationScoped
@Transactional
public class SafetyHolds {

    @Inject
    SafetyHoldRepository holds;

    @Inject
    Event<SafetyChanged> changed;

    /** Refuses any step towards a seat while a hold stands. It cannot be overridden here. */
    public void requireNone(UUID client) {
        if (stands(client)) {
            throw Problems.refused(
                    "SAFETY_HOLD",
                    "A safety hold stands for this client. Clear it at intake first; nothing was changed.");
        }
    }

    public boolean stands(UUID client) {
        return holds.standsFor(client);
    }

    /** For which of these a hold stands. */
    public Set<UUID> standing(Collection<UUID> clients) {
        return clients.isEmpty() ? Set.of() : Set.copyOf(holds.standing(clients));
    }

    /** When a hold of a client last began or ended, as far as was told. */
    public Map<UUID, Instant> lastTold(Collection<UUID> clients) {
        return clients.isEmpty() ? Map.of() : holds.lastTold(clients);
    }

    /** Whether what is known here is newer than a snapshot taken at {@code time}. */
    public boolean toldSince(UUID client, Instant time) {
        return holds.toldSince(client, time);
    }

    void tell(IncomingEvent<SafetyReport> event, boolean active) {
        if (event.data().client() == null) {
            throw Problems.invalid("data.client", "is missing");
        }
        var hold = holds.findById(event.aggregate());
        if (hold == null) {
            hold = new SafetyHold(event.aggregate());
        }
        var severity = event.data().severity();
        hold.tell(event.data().client(), severity == null ? "HIGH" : severity, active, event.occurredAt());
        holds.persistAndFlush(hold);
        changed.fire(
                new SafetyChanged(event.data().client(), stands(event.data().client())));
    }
}
