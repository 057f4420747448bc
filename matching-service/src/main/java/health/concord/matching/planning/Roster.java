package health.concord.matching.planning;

import health.concord.matching.profile.Snapshot;
import java.util.List;
import java.util.UUID;

/** Who sits in a group already, as far as this service placed them. */
public record Roster(UUID group, List<Snapshot> members) {}
