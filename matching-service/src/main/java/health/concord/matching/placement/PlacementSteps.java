package health.concord.matching.placement;

import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.matching.safety.SafetyHolds;
import health.concord.matching.scheduling.StepAnswer;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** What the process does in the store between two calls to scheduling; each method is one transaction. */
@ApplicationScoped
@Transactional
class PlacementSteps {

    private static final String ENDED = "ENDED";
    private static final String SAFETY_HOLD = "SAFETY_HOLD";

    @Inject
    PlacementRepository placements;

    @Inject
    Transitions transitions;

    @Inject
    Therapists therapists;

    @Inject
    SafetyHolds safetyHolds;

    @Inject
    Outbox outbox;

    @Inject
    Event<PlacementFailed> failed;

    @Inject
    Event<SeatsFreed> freed;

    /** The next step; an accepted placement is holding from here on. */
    Step next(UUID id) {
        var placement = placements.lock(id);
        if (placement == null) {
            return new Step.Nothing();
        }
        if (placement.underWay() && safetyHolds.stands(placement.client())) {
            // Told after the decision was taken, before it could be seen: the next step gives everything back.
            transitions.make(placement, SAFETY_HOLD, (one, now) -> one.release(SAFETY_HOLD, now));
        }
        if (placement.state() == PlacementState.ACCEPTED) {
            transitions.make(placement, null, Placement::hold);
        }
        return switch (placement.state()) {
            case HOLDING ->
                new Step.Hold(
                        placement.client(),
                        placement.episode(),
                        placement.site(),
                        Objects.requireNonNull(placement.startsOn()),
                        placement.parts().stream().flatMap(PlacedPart::holds).toList());
            case ENROLLING -> new Step.Enrol();
            case RELEASING -> new Step.Release(Objects.requireNonNullElse(placement.failure(), "RELEASED"));
            case ENDED -> placement.releasePending() ? new Step.Release(ENDED) : new Step.Nothing();
            default -> new Step.Nothing();
        };
    }

    /** Where the answer leads. A placement that was stopped meanwhile stays stopped: the next step releases it. */
    void settle(UUID id, Step step, StepAnswer answer) {
        var placement = Objects.requireNonNull(placements.lock(id));
        switch (step) {
            case Step.Hold hold
            when placement.state() == PlacementState.HOLDING -> {
                if (answer.done()) {
                    transitions.make(placement, null, Placement::enrol);
                } else {
                    release(placement, answer);
                }
            }
            case Step.Enrol enrol
            when placement.state() == PlacementState.ENROLLING -> {
                if (answer.done()) {
                    transitions.make(placement, null, Placement::confirm);
                    individualTherapists(placement).forEach(therapists::takeClient);
                } else {
                    release(placement, answer);
                }
            }
            case Step.Release release -> released(placement, answer);
            default -> {}
        }
    }

    void stumble(UUID id, String why) {
        var placement = placements.lock(id);
        if (placement != null) {
            placement.stumble(why);
        }
    }

    private void release(Placement placement, StepAnswer answer) {
        var reason = Objects.requireNonNullElse(answer.refusal(), "REFUSED");
        transitions.make(placement, reason, (one, now) -> one.release(reason, now));
    }

    private void released(Placement placement, StepAnswer answer) {
        if (!answer.done()) {
            placement.stumble("Scheduling refuses to release: " + answer.refusal() + ".");
            return;
        }
        if (placement.state() == PlacementState.RELEASING) {
            var reason = Objects.requireNonNullElse(placement.failure(), "RELEASED");
            transitions.make(placement, reason, Placement::fail);
            if (answer.nothingThere()) {
                tellIntake(placement, reason);
            }
            failed.fire(new PlacementFailed(placement.request(), placement.id(), reason));
        } else if (placement.releasePending()) {
            placement.given();
            freed.fire(new SeatsFreed(placement.site()));
            individualTherapists(placement).forEach(therapists::leaveClient);
        }
    }

    /** Scheduling tells intake of what it held and gave back; of what it refused to hold only this service knows. */
    private void tellIntake(Placement placement, String reason) {
        outbox.send(
                health.concord.commons.event.Event.of(
                        "placement.failed",
                        "placement",
                        placement.id(),
                        placement.site(),
                        new NotPlaced(placement.id(), placement.client(), placement.episode(), reason)),
                Peer.INTAKE);
    }

    /** The data of {@code placement.failed}, as scheduling sends it. */
    record NotPlaced(UUID placement, UUID client, UUID episode, String reason) {}

    private static Iterable<UUID> individualTherapists(Placement placement) {
        return placement.parts().stream()
                .filter(part -> part.kind().equals("INDIVIDUAL"))
                .map(PlacedPart::therapist)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
