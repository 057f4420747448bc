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

/** A question to the referrer, or an answer. Never changed. */
@Entity
@Immutable
class ReferralMessage {

    @Id
    private UUID id;

    private UUID referralId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private Sealed text;
    private Instant at;
    private String actor;

    protected ReferralMessage() {}

    ReferralMessage(Referral referral, MessageKind kind, String text, Instant at, String actor) {
        this.id = Ids.next();
        this.referralId = referral.id();
        this.clientId = referral.clientId();
        this.kind = kind;
        this.text = Sealed.of(clientId, text);
        this.at = at;
        this.actor = actor;
    }

    MessageKind kind() {
        return kind;
    }

    String text() {
        return text.openFor(clientId);
    }

    Instant at() {
        return at;
    }

    String by() {
        return actor;
    }
}
