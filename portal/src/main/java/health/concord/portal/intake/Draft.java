package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are not submitted yet.
 *
 * @param open questions that wait for an answer
 * @param skipped questions that are not asked after what was answered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Draft(
        UUID id,
        String instrument,
        String state,
        Map<String, Object> answers,
        List<String> open,
        List<String> skipped,
        @Nullable Instant savedAt,
        long version) {

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
