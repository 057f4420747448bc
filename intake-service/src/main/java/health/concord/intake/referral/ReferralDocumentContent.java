package health.concord.intake.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a document holds, sealed; apart from the document, so that lists do not fetch it. */
@Entity
@Immutable
class ReferralDocumentContent {

    @Id
    private UUID documentId;

    private byte[] content;

    protected ReferralDocumentContent() {}

    ReferralDocumentContent(UUID document, byte[] content) {
        this.documentId = document;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
