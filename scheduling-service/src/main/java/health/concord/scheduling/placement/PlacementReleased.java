package health.concord.scheduling.placement;

import java.util.UUID;

/**
 * Everything of a placement was given back. Told within the transaction.
 *
 * @param expired whether its hold ran out
 */
public record PlacementReleased(UUID placement, boolean expired) {}
