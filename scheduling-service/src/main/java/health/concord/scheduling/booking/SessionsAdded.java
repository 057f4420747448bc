package health.concord.scheduling.booking;

import java.util.List;
import java.util.UUID;

/** A series has sessions it did not have; its members are to join them. Told within the transaction. */
public record SessionsAdded(UUID series, List<Session> sessions) {}
