package health.concord.matching.placement;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a transition and leaves its row of history and its audit entry. */
@ApplicationScoped
class Transitions {

    @Inject
    PlacementChangeRepository changes;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void make(Placement placement, @Nullable String reason, Transition transition) {
        var from = placement.state();
        var now = clock.instant();
        transition.apply(placement, now);
        note(placement, from, reason, now);
    }

    void begun(Placement placement) {
        note(placement, null, null, clock.instant());
    }

    private void note(Placement placement, @Nullable PlacementState from, @Nullable String reason, Instant now) {
        changes.persist(
                new PlacementChange(Ids.next(), placement.id(), from, placement.state(), caller.id(), reason, now));
        audit.record(
                "placement." + placement.state().name().toLowerCase(Locale.ROOT),
                "placement",
                placement.id(),
                Map.of("client", placement.client(), "request", placement.request()));
    }

    /** A method of {@link Placement} that takes the time. */
    interface Transition {
        void apply(Placement placement, Instant now);
    }
}
