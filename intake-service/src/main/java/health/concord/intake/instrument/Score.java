package health.concord.intake.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument's answers come to.
 *
 * @param points the total; null where the instrument has none or an answer is missing
 * @param band what the total, or the triage, means; {@code unknown} or null where an answer is missing
 * @param missing questions without an answer that scoring needed
 */
public record Score(@Nullable Integer points, @Nullable String band, List<String> missing) {

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
