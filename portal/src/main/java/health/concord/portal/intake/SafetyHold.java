package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
        return clientLabel == null ? Say.words("common.aClient") : clientLabel;
    }

    /** Whether it still stops a placement. */
    public boolean isActive() {
        return !state.equals("RELEASED");
    }

    public boolean isSeen() {
        return state.equals("ACKNOWLEDGED");
    }

    private String reasonWords() {
        return Say.code("intake.hold", reason);
    }

    /** {@code Delirium · high risk}. */
    public String detailWords() {
        return reasonWords() + " · " + Say.words(severity.equals("HIGH") ? "intake.highRisk" : "intake.moderateRisk");
    }
}
