package health.concord.scheduling.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param address to subscribe to; told once, when it is made, and kept by nobody here */
public record FeedView(
        UUID id,
        FeedKind kind,
        UUID owner,
        @Nullable String address,
        boolean revoked,
        String madeBy,
        Instant madeAt,
        long version) {}
