package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person referred to the program.
 *
 * @param urgency {@code ROUTINE}, {@code URGENT} or whatever intake adds
 * @param clientLabel short name for screens
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Referral(
        UUID id,
        String site,
        String status,
        String urgency,
        String program,
        Instant enteredAt,
        Source source,
        LocalDate receivedOn,
        @Nullable UUID client,
        @Nullable UUID episode,
        @Nullable String clientLabel,
        @Nullable String reason,
        @Nullable List<Step> history) {

    public boolean isOpen() {
        return status.equals("RECEIVED");
    }

    public boolean isCrisis() {
        return urgency.equals("CRISIS");
    }

    /** Whom it is about, as far as the person may know. */
    public String title() {
        return clientLabel == null ? Say.words("referral.enter") : clientLabel;
    }

    /** The chart of whom it is about. */
    public @Nullable String chart() {
        return client == null || episode == null ? null : "/clients/" + client + "/episodes/" + episode;
    }

    public String programWords() {
        return Say.code("intake.program", program);
    }

    public String urgencyWords() {
        return Say.code("intake.urgency", urgency);
    }

    public String statusWords() {
        return Say.code("intake.referral", status);
    }

    /** {@code From Riverside Clinic}. */
    public String sourceWords() {
        if (source.name() != null) {
            return Say.words("intake.sourceNamed", source.name());
        }
        return Say.code("intake.source", source.kind());
    }

    /** Who referred the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String kind, @Nullable String name) {}

    /** One step of its history. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            String status, Instant at, String by, @Nullable String reason) {

        public String words() {
            return Say.code("intake.referral", status);
        }
    }
}
