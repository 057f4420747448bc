package health.concord.intake.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.intake.instrument.ChangeRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one score moved over an episode, the earliest first.
 *
 * @param scale of the instrument; absent for its total
 * @param change when two scores differ by more than chance; absent where nothing is published, and then without verdicts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrendView(
        String instrument,
        String title,
        @Nullable String scale,
        @Nullable String scaleName,
        @Nullable ChangeRule change,
        List<ScorePoint> points) {}
