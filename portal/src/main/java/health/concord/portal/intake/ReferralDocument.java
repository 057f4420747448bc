package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** A document attached to a referral; its size is in bytes. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReferralDocument(
        UUID id, String name, String mediaType, int size, Instant uploadedAt, String uploadedBy) {

    private static final int KILOBYTE = 1024;

    /** At least 1. */
    public int kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
