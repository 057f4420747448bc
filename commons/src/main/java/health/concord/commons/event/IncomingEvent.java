package health.concord.commons.event;

import java.time.Instant;
import java.util.UUID;

/** An event as its handler gets it; {@code version} only grows for one aggregate. */
public record IncomingEvent<T>(UUID id, Instant occurredAt, UUID aggregate, long version, String site, T data) {}
