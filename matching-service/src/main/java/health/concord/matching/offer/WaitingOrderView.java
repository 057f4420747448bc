package health.concord.matching.offer;

import java.util.List;
import java.util.UUID;

/** Every episode that was asked about, once: to whom a seat should go first stands first. No reasons, so none is told. */
public record WaitingOrderView(List<UUID> order) {}
