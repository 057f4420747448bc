package health.concord.intake.safety;

import java.util.UUID;

/** What matching and scheduling learn of a hold: that it stands and how grave it is, not why. */
record HoldFacts(UUID hold, UUID client, Severity severity, boolean active) {
    static HoldFacts of(SafetyHold hold) {
        return new HoldFacts(hold.id(), hold.client().id(), hold.severity(), hold.isActive());
    }
}
