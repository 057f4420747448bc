package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A client's signed consent. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Consent(
        UUID id,
        String kind,
        String status,
        String discloser,
        List<Recipient> recipients,
        List<String> categories,
        Purpose purpose,
        Expiry expiry,
        Signature signature,
        Instant recordedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** To whom. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recipient(String kind, String name) {}

    /** What for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Purpose(
            String kind,
            @Nullable List<String> uses,
            @Nullable String description) {}

    /** Until when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Expiry(@Nullable LocalDate on, @Nullable String event) {}

    /** By whom. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Signature(String name, Instant signedAt) {}

    public boolean isActive() {
        return status.equals("ACTIVE");
    }

    /** Whether billing may rest on it: treatment, payment and operations. */
    public boolean isTpo() {
        return purpose.kind().equals("TPO");
    }

    public String statusWords() {
        return switch (status) {
            case "ACTIVE" -> "In force";
            case "REVOKED" -> "Revoked";
            case "EXPIRED" -> "Expired";
            default -> status;
        };
    }

    public String purposeWords() {
        if (isTpo()) {
            return "Treatment, payment and operations";
        }
        String uses = purpose.uses() == null
                ? ""
                : purpose.uses().stream().map(Words::sentence).collect(Collectors.joining(", "));
        return purpose.description() == null ? uses : purpose.description();
    }

    public String recipientWords() {
        return recipients.stream().map(Recipient::name).collect(Collectors.joining("; "));
    }

    public String categoryWords() {
        return categories.stream()
                .map(code -> switch (code) {
                    case "SUD" -> "substance use treatment";
                    case "MH" -> "mental health treatment";
                    case "MEDICATION" -> "medication";
                    case "LABORATORY" -> "laboratory results";
                    case "COUNSELLING_NOTES" -> "counselling notes";
                    default -> code;
                })
                .collect(Collectors.joining(", "));
    }

    public String expiryWords() {
        if (expiry.on() != null) {
            return "on " + expiry.on();
        }
        return "END_OF_TREATMENT".equals(expiry.event()) ? "at the end of treatment" : "not by itself";
    }
}
