package health.concord.matching.explanation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which recommendation to make again; none: the present one. */
public record ReplayRecommendation(@Nullable UUID recommendation) {}
