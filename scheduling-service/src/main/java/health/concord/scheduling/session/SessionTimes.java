package health.concord.scheduling.session;

import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.calendar.PlanningWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Which times a session can have. */
@ApplicationScoped
class SessionTimes {

    /** Longer than any service; what is longer is a mistyped day. */
    private static final Duration LONGEST = Duration.ofHours(8);

    private static final Duration SHORTEST = Duration.ofMinutes(5);

    @Inject
    PlanningWindow window;

    Interval require(OffsetDateTime begins, OffsetDateTime ends) {
        Instant from = begins.toInstant();
        Instant to = ends.toInstant();
        window.require("from", from);
        if (!from.isBefore(to)) {
            throw Problems.invalid("to", "must be later than from");
        }
        Duration length = Duration.between(from, to);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw Problems.invalid(
                    "to", "must be " + SHORTEST.toMinutes() + " minutes to " + LONGEST.toHours() + " hours after from");
        }
        return new Interval(from, to);
    }
}
