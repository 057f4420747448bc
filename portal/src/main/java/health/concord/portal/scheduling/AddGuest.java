package health.concord.portal.scheduling;

import java.util.UUID;

/** Someone who comes to one date of a group. */
public record AddGuest(UUID client, UUID episode) {}
