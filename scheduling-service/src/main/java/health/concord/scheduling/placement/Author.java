package health.concord.scheduling.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changes something, why and when. */
record Author(String by, @Nullable String reason, Instant at) {}
