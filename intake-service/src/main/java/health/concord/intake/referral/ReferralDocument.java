package health.concord.intake.referral;

import health.concord.commons.id.Ids;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document attached to a referral. Never changed; its content lies apart. */
@Entity
@Immutable
class ReferralDocument {

    @Id
    private UUID id;

    private UUID referralId;
    private UUID clientId;
    private Sealed name;

    @Enumerated(EnumType.STRING)
    private MediaKind mediaType;

    private int size;
    private Sealed contentKey;

    /** The partner clinic that uploaded it; null where staff did. */
    private @Nullable String organisation;

    private Instant uploadedAt;
    private String uploadedBy;

    protected ReferralDocument() {}

    static ReferralDocument attach(
            Referral referral, String name, MediaKind type, int size, @Nullable String organisation, Instant now) {
        ReferralDocument document = new ReferralDocument();
        document.id = Ids.next();
        document.referralId = referral.id();
        document.clientId = referral.clientId();
        document.name = Sealed.of(referral.clientId(), name);
        document.mediaType = type;
        document.size = size;
        document.organisation = organisation;
        document.uploadedAt = now;
        return document;
    }

    void by(String uploader, String key) {
        uploadedBy = uploader;
        contentKey = Sealed.of(clientId, key);
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    String name() {
        return name.openFor(clientId);
    }

    MediaKind mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    String contentKey() {
        return contentKey.openFor(clientId);
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String uploadedBy() {
        return uploadedBy;
    }
}
