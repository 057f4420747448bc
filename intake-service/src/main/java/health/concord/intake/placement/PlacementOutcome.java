package health.concord.intake.placement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scheduling tells of a placement: that it stands, or that it failed and why. */
record PlacementOutcome(
        UUID placement, UUID episode, @Nullable String reason) {}
