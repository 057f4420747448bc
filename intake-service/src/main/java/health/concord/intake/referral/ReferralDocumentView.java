package health.concord.intake.referral;

import java.time.Instant;
import java.util.UUID;

/** A document attached to a referral; its content is at the address that ends in its id. */
public record ReferralDocumentView(
        UUID id, String name, String mediaType, int size, Instant uploadedAt, String uploadedBy) {

    static ReferralDocumentView of(ReferralDocument d) {
        return new ReferralDocumentView(
                d.id(), d.name(), d.mediaType().mediaType(), d.size(), d.uploadedAt(), d.uploadedBy());
    }
}
