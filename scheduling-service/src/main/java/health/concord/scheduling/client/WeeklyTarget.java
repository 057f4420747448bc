package health.concord.scheduling.client;

import java.util.UUID;

/**
 * What an episode asks of a week.
 *
 * @param minutes of service
 * @param days on which there is service
 */
public record WeeklyTarget(UUID episode, long minutes, int days) {}
