package health.concord.matching.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code safety.held} and {@code safety.released} tell. */
record SafetyReport(UUID client, @Nullable String severity) {}
