package health.concord.scheduling.attendance;

import java.util.Set;
import java.util.UUID;

/** Notes that are kept here, as far as attendance must know of them. */
public interface WrittenNotes {

    /** The clients whose part in a session its note speaks of, by the hand of whoever signed it. */
    Set<UUID> writtenOf(UUID session);
}
