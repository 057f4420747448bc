package health.concord.matching.placement;

import java.util.List;
import java.util.UUID;

/**
 * A placement is about to be accepted with these parts; who knows a reason against it says so by a problem, and nothing
 * is stored.
 */
public record PlacementAccepting(UUID placement, List<PlacedPart> parts) {}
