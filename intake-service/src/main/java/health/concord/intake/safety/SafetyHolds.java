package health.concord.intake.safety;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases on safety holds. */
@ApplicationScoped
@Transactional
public class SafetyHolds {

    @Inject
    SafetyHoldRepository holds;

    @Inject
    SafetyHoldStepRepository steps;

    @Inject
    SafetyPlanRepository plans;

    @Inject
    ResponseTimes times;

    @Inject
    HoldEscalation escalation;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /**
     * Raises a hold at once, in the transaction of the answer that caused it. Where one stands for the same reason, the
     * finding is added to its history.
     */
    public void raise(Client client, HoldCause cause) {
        SafetyHold standing = holds.standing(client.id(), cause.reason()).orElse(null);
        if (standing != null) {
            note(standing, HoldAction.RAISED_AGAIN, cause.record(), null);
            return;
        }
        Instant now = clock.instant();
        Instant acknowledgeBy = now.plus(times.acknowledgeWithin(cause.severity()));
        SafetyHold hold = SafetyHold.raise(client, cause, now, acknowledgeBy);
        holds.persist(hold);
        escalation.at(acknowledgeBy, hold.id());
        note(hold, HoldAction.RAISED, cause.record(), null);
        tell("safety.held", hold);
    }

    public SafetyHoldView acknowledge(UUID id) {
        SafetyHold hold = require(id);
        hold.acknowledge();
        note(hold, HoldAction.ACKNOWLEDGED, null, null);
        return view(hold);
    }

    /** Durable work: nobody acknowledged it in time. */
    void escalate(UUID id) {
        SafetyHold hold = holds.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (hold != null && hold.escalate(clock.instant())) {
            note(hold, HoldAction.ESCALATED, null, null);
        }
    }

    public SafetyHoldView release(UUID id, ReleaseHold request) {
        SafetyHold hold = require(id);
        hold.release();
        if (times.isPlanNeeded(hold.severity()) && !plans.anySince(hold.client().id(), hold.raisedAt())) {
            throw Problems.refused(
                    "SAFETY_PLAN_NEEDED",
                    "A grave hold is released only with a safety plan recorded since it was raised. Record the plan,"
                            + " then release the hold.");
        }
        note(hold, HoldAction.RELEASED, null, request.reason());
        tell("safety.released", hold);
        return view(hold);
    }

    public Page<SafetyHoldView> list(UUID client, PageRequest page) {
        clients.require(client);
        audit.record("safety-hold.listed", "client", client, Map.of());
        return page(holds.ofClient(client, page), page);
    }

    public Page<SafetyHoldView> atSites(
            @Nullable String site, @Nullable Boolean active, @Nullable Boolean escalated, PageRequest page) {
        Set<String> seen = caller.sites();
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
            seen = Set.of(site);
        }
        List<SafetyHold> found = holds.atSites(seen, active, escalated, page);
        audit.record("safety-hold.listed", "safety-hold", null, Map.of("found", Math.min(found.size(), page.limit())));
        return page(found, page);
    }

    private Page<SafetyHoldView> page(List<SafetyHold> found, PageRequest page) {
        Map<UUID, List<SafetyHoldStep>> history =
                steps.of(found.stream().map(SafetyHold::id).toList());
        return Page.of(found, page, SafetyHold::id, h -> SafetyHoldView.of(h, history.getOrDefault(h.id(), List.of())));
    }

    /** The gravest hold that stands for each of these clients, in one query; clients without one are left out. */
    public Map<UUID, Severity> gravest(Collection<UUID> clients) {
        return clients.isEmpty() ? Map.of() : holds.gravest(clients);
    }

    /** Whether a grave hold was raised for the client since then. */
    public boolean anyGraveSince(UUID client, Instant moment) {
        return holds.anySince(client, Severity.HIGH, moment);
    }

    /** Whether any hold stops the client's placement. */
    public boolean stand(UUID client) {
        return holds.anyStanding(client);
    }

    private SafetyHold require(UUID id) {
        SafetyHold hold = holds.findById(id);
        if (hold == null) {
            throw Problems.notFound();
        }
        caller.requireSite(hold.site());
        return hold;
    }

    private void note(SafetyHold hold, HoldAction action, @Nullable UUID record, @Nullable String reason) {
        holds.flush();
        steps.persist(new SafetyHoldStep(hold, action, clock.instant(), caller.id(), record, reason));
        audit.record(
                "safety-hold." + action.name().toLowerCase(Locale.ROOT),
                "safety-hold",
                hold.id(),
                Map.of("client", hold.client().id(), "rule", hold.rule()));
    }

    private void tell(String type, SafetyHold hold) {
        outbox.send(
                Event.of(type, "safety-hold", hold.id(), hold.site(), HoldFacts.of(hold)),
                Peer.MATCHING,
                Peer.SCHEDULING);
    }

    private SafetyHoldView view(SafetyHold hold) {
        return SafetyHoldView.of(hold, steps.of(List.of(hold.id())).getOrDefault(hold.id(), List.of()));
    }
}
