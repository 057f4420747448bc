package health.concord.matching.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group or therapist left out, with the rule that did it. Where the reason could tell something about another client
 * the rule is NOT_AVAILABLE, the same as for what simply is not open.
 *
 * @param position place on the waitlist, for NO_SEAT
 * @param likelyDate when a seat or a start is likely: an estimate
 */
public record Excluded(
        @Nullable UUID group,
        @Nullable UUID therapist,
        String name,
        String rule,
        String code,
        String text,
        @Nullable Integer position,
        @Nullable LocalDate likelyDate) {}
