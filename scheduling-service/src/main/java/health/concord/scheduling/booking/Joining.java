package health.concord.scheduling.booking;

import java.util.UUID;

/** A client who is to be in a group's session. */
public record Joining(Session session, BookedResource client, UUID seat, UUID episode) {}
