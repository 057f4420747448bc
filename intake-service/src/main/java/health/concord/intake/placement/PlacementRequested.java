package health.concord.intake.placement;

import java.util.UUID;

/** What matching is told. */
record PlacementRequested(UUID request, Snapshot snapshot) {}
