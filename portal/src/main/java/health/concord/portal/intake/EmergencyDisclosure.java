package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told without consent because of an emergency.
 *
 * @param finding what the review came to; null before
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EmergencyDisclosure(
        UUID id,
        UUID client,
        String recipient,
        @Nullable String affiliation,
        String nature,
        String reason,
        List<String> categories,
        Instant declaredAt,
        String declaredBy,
        Instant endsAt,
        @Nullable Boolean justified,
        @Nullable String finding,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        long version) {

    public String categoryWords() {
        return String.join(", ", categories);
    }
}
