package health.concord.matching.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an option: preparation, something deferred, a waitlist.
 *
 * @param on when to look again, or when a seat or start is likely
 * @param position place on the waitlist
 */
public record PlanNote(
        String code,
        String rule,
        String text,
        String source,
        @Nullable UUID therapist,
        @Nullable UUID group,
        @Nullable Integer position,
        @Nullable LocalDate on) {}
