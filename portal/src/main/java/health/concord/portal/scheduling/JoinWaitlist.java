package health.concord.portal.scheduling;

import java.util.UUID;

/** Somebody is to wait for a seat of one series. */
public record JoinWaitlist(String site, UUID client, UUID episode, UUID series) {}
