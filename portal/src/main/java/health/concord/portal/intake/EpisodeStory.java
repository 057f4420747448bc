package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an episode went on. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EpisodeStory(
        UUID id,
        String stage,
        LocalDate openedOn,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason,
        @Nullable List<Step> history) {

    /** From one stage to the next. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            String to, Instant at, String by, @Nullable String reason) {

        public String words() {
            return Say.code("intake.stage", to);
        }
    }

    public List<Step> steps() {
        return history == null ? List.of() : history;
    }

    public boolean isClosed() {
        return stage.equals("CLOSED");
    }

    public boolean isPlaced() {
        return stage.equals("PLACED");
    }
}
