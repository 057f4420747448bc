package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import java.util.List;
import java.util.UUID;

/**
 * Told within the transaction, so that whoever must hear of it is sure to.
 *
 * @param before when it was to be
 * @param clients who were to come
 */
public record SessionChanged(Session session, What what, Interval before, List<UUID> clients) {

    /** What became of it. */
    public enum What {
        MOVED,
        CANCELLED
    }
}
