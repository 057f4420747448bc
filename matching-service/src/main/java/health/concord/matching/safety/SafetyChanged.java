package health.concord.matching.safety;

import java.util.UUID;

/** A hold began or ended; told within the transaction that stores it, so that nothing is accepted in between. */
public record SafetyChanged(UUID client, boolean held) {}
