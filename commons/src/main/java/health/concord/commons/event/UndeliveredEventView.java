package health.concord.commons.event;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that its receiver has not taken.
 *
 * @param parked why the receiver refused it; null while it is still being tried
 */
record UndeliveredEventView(
        UUID id,
        String type,
        Peer receiver,
        UUID aggregate,
        OffsetDateTime since,
        @Nullable String parked) {

    static UndeliveredEventView of(OutboxStore.Row row) {
        return new UndeliveredEventView(
                row.id(), row.type(), row.receiver(), row.aggregateId(), row.occurredAt(), row.parkedReason());
    }
}
