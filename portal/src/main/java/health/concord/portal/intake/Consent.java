package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
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
        return Say.code("intake.consentStatus", status);
    }

    public String purposeWords() {
        if (isTpo()) {
            return Say.words("intake.tpo");
        }
        String uses = purpose.uses() == null
                ? ""
                : purpose.uses().stream()
                        .map(code -> Say.code("intake.usedFor", code))
                        .collect(Collectors.joining(", "));
        return purpose.description() == null ? uses : purpose.description();
    }

    public String recipientWords() {
        return recipients.stream().map(Recipient::name).collect(Collectors.joining("; "));
    }

    public String categoryWords() {
        return categories.stream()
                .map(code -> Say.code("intake.categoryIn", code))
                .collect(Collectors.joining(", "));
    }

    public String expiryWords() {
        if (expiry.on() != null) {
            return Say.words("intake.onDay", expiry.on());
        }
        return "END_OF_TREATMENT".equals(expiry.event())
                ? Say.words("intake.atEndOfTreatment")
                : Say.words("intake.notByItself");
    }
}
