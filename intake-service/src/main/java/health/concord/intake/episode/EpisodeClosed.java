package health.concord.intake.episode;

import java.time.Instant;
import java.util.UUID;

/**
 * Told inside the service, in the same transaction, when an episode closes.
 *
 * @param last whether the client has no other open episode
 */
public record EpisodeClosed(UUID episode, UUID client, boolean last, Instant at) {}
