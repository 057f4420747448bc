package health.concord.portal.intake;

import org.jspecify.annotations.Nullable;

/** Keeps the place while the client is away. */
public record GrantLeave(
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {}
