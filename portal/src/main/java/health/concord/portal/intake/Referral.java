package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
        return clientLabel == null ? "New referral" : clientLabel;
    }

    /** The chart of whom it is about. */
    public @Nullable String chart() {
        return client == null || episode == null ? null : "/clients/" + client + "/episodes/" + episode;
    }

    public String programWords() {
        return Words.program(program);
    }

    public String urgencyWords() {
        return switch (urgency) {
            case "CRISIS" -> "In crisis";
            case "URGENT" -> "Urgent";
            default -> "Routine";
        };
    }

    public String statusWords() {
        return Words.referralStatus(status);
    }

    /** {@code From Riverside Clinic}. */
    public String sourceWords() {
        if (source.name() != null) {
            return "From " + source.name();
        }
        return switch (source.kind()) {
            case "SELF" -> "Self-referred";
            case "COURT" -> "From a court";
            case "EMPLOYER" -> "From an employer";
            default -> "From a clinic";
        };
    }

    /** Who referred the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String kind, @Nullable String name) {}

    /** One step of its history. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            String status, Instant at, String by, @Nullable String reason) {

        public String words() {
            return Words.referralStatus(status);
        }
    }
}
