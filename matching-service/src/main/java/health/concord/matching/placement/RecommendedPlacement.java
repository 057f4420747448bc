package health.concord.matching.placement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a placement begins, and from which recommendation. */
public record RecommendedPlacement(
        UUID request,
        @Nullable UUID recommendation,
        String site,
        UUID client,
        @Nullable String clientLabel,
        UUID episode,
        List<String> keepApart) {}
