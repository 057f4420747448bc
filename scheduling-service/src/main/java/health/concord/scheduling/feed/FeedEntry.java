package health.concord.scheduling.feed;

import health.concord.scheduling.calendar.Interval;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as a feed shows it: no more than its owner's other calendar may know.
 *
 * @param place null where there is none
 */
record FeedEntry(
        UUID session,
        long version,
        Interval when,
        String summary,
        @Nullable String place,
        boolean cancelled) {}
