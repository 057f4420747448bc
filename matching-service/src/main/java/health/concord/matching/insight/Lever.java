package health.concord.matching.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change that by itself makes another outcome.
 *
 * @param kind UNANSWERED: had this not been answered; OPPOSITE: had it been answered the other way; SEAT: one seat more
 * @param changes HOLDS, DIRECTION or FIRST_OPTION
 * @param then what would be in the first option
 */
public record Lever(
        String kind,
        @Nullable String factor,
        String label,
        @Nullable String answer,
        @Nullable UUID group,
        List<String> changes,
        List<String> then) {}
