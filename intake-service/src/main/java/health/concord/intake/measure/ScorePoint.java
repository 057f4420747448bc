package health.concord.intake.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One score in a trend.
 *
 * @param sinceFirst points better (above zero) or worse than the first; absent for the first, and where the instrument
 *     does not say which way is better
 * @param verdict on the change since the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorePoint(
        UUID response,
        LocalDate on,
        int score,
        @Nullable String band,
        String instrumentVersion,
        @Nullable Integer sinceFirst,
        @Nullable Verdict verdict) {

    /** What a change means. */
    public enum Verdict {
        /** Better by more than chance, and by as much as is published to matter. */
        MEANINGFULLY_BETTER,
        RELIABLY_BETTER,
        NO_RELIABLE_CHANGE,
        RELIABLY_WORSE
    }
}
