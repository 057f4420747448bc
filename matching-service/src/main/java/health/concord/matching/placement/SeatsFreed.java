package health.concord.matching.placement;

/** Someone's seats went back; told within the transaction that says so. */
public record SeatsFreed(String site) {}
