package health.concord.intake.answering;

import java.time.Instant;

/**
 * Says that the answers arrived, and nothing of what they came to.
 *
 * @param help what to do in danger
 */
public record FormReceived(Instant receivedAt, String help) {}
