package health.concord.scheduling.client;

import java.util.UUID;

/** What {@code safety.held} and {@code safety.released} say. */
record SafetyData(UUID hold, UUID client, String severity, boolean active) {}
