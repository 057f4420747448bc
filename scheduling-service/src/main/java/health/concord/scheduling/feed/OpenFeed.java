package health.concord.scheduling.feed;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param owner the clinician, room or client whose calendar it is */
public record OpenFeed(@NotNull FeedKind kind, @NotNull UUID owner) {}
