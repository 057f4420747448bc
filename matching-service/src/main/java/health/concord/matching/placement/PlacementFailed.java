package health.concord.matching.placement;

import java.util.UUID;

/** A placement came to nothing; told within the transaction that says so, so that its request is matched anew. */
public record PlacementFailed(UUID request, UUID placement, String reason) {}
