package health.concord.scheduling.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client who is to be in a group's session.
 *
 * @param seat null for a guest who comes once
 */
public record Joining(
        Session session, BookedResource client, @Nullable UUID seat, UUID episode) {}
