package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold on placement because someone's safety is in question.
 *
 * @param severity {@code HIGH} or {@code MODERATE}
 * @param reason what raised it, as a code
 * @param state {@code ACKNOWLEDGED} once a clinician has seen the client
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SafetyHold(
        UUID id,
        @Nullable UUID client,
        @Nullable String clientLabel,
        String severity,
        String reason,
        String state,
        Instant raisedAt) {

    public String title() {
        return clientLabel == null ? "A client" : clientLabel;
    }

    /** Whether it still stops a placement. */
    public boolean isActive() {
        return !state.equals("RELEASED");
    }

    public boolean isSeen() {
        return state.equals("ACKNOWLEDGED");
    }

    private String reasonWords() {
        return switch (reason) {
            case "CSSRS_HIGH" -> "C-SSRS screener";
            case "PHQ9_ITEM9" -> "PHQ-9, thoughts of self-harm";
            default -> Words.sentence(reason);
        };
    }

    /** {@code Delirium · high risk}. */
    public String detailWords() {
        return reasonWords() + " · " + (severity.equals("HIGH") ? "high risk" : "moderate risk");
    }
}
