package health.concord.matching.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why groups are left out for now, and when to look again. */
public record Deferral(
        String rule,
        String code,
        String text,
        String source,
        boolean overridable,
        @Nullable LocalDate lookAgainOn) {}
