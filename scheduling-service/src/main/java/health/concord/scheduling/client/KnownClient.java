package health.concord.scheduling.client;

import java.util.UUID;

/** A client as scheduling knows one. */
public record KnownClient(UUID id, String site, String displayName) {}
