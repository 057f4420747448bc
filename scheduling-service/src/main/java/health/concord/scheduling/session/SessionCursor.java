package health.concord.scheduling.session;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of sessions ends: sessions are listed by beginning, then by id. */
record SessionCursor(Instant startsAt, UUID id) {

    static final SessionCursor START = new SessionCursor(Instant.EPOCH, new UUID(0, 0));

    /** Later than any session, and a time that the store can hold. */
    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    private static final char BETWEEN = '|';

    static SessionCursor of(@Nullable String after) {
        if (after == null) {
            return START;
        }
        int between = after.indexOf(BETWEEN);
        try {
            Instant startsAt = Instant.parse(after.substring(0, Math.max(between, 0)));
            if (startsAt.isBefore(Instant.EPOCH) || startsAt.isAfter(LAST)) {
                throw unknown();
            }
            return new SessionCursor(startsAt, UUID.fromString(after.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return Problems.invalid("after", "is not from an earlier page; leave it out to begin at the first");
    }

    @Override
    public String toString() {
        return startsAt.toString() + BETWEEN + id;
    }
}
