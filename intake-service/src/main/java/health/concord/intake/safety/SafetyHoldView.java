package health.concord.intake.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold with its history.
 *
 * @param clientLabel short name for screens
 * @param active whether it still stops placement
 * @param acknowledgeBy until when a clinician must have seen it
 * @param escalatedAt when it was found that nobody had
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyHoldView(
        UUID id,
        UUID client,
        String clientLabel,
        String site,
        Severity severity,
        String reason,
        String rule,
        HoldState state,
        boolean active,
        Instant raisedAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant escalatedAt,
        List<Step> history,
        long version) {

    /**
     * One line of the history.
     *
     * @param record the response or profile that raised it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            HoldAction action,
            Instant at,
            String by,
            @Nullable UUID record,
            @Nullable String reason) {
        static Step of(SafetyHoldStep step) {
            return new Step(step.action(), step.at(), step.by(), step.recordId(), step.reason());
        }
    }

    static SafetyHoldView of(SafetyHold hold, List<SafetyHoldStep> history) {
        return new SafetyHoldView(
                hold.id(),
                hold.client().id(),
                hold.client().label(),
                hold.site(),
                hold.severity(),
                hold.reason(),
                hold.rule(),
                hold.state(),
                hold.isActive(),
                hold.raisedAt(),
                hold.acknowledgeBy(),
                hold.escalatedAt(),
                history.stream().map(Step::of).toList(),
                hold.version());
    }
}
