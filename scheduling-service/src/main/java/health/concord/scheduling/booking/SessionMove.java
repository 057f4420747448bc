package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that is to be at another time, elsewhere or with others. Its clients come along.
 *
 * @param takes the clinicians, the leading one first, and the room, if any
 */
public record SessionMove(Session session, Interval when, List<BookedResource> takes) {

    List<UUID> clinicians() {
        return takes.stream()
                .filter(one -> one.kind() == ResourceKind.CLINICIAN)
                .map(BookedResource::id)
                .toList();
    }

    @Nullable
    UUID room() {
        return takes.stream()
                .filter(one -> one.kind() == ResourceKind.ROOM)
                .map(BookedResource::id)
                .findFirst()
                .orElse(null);
    }
}
