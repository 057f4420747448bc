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

/** One line of a referral's history. Never changed. */
@Entity
@Immutable
class ReferralStep {

    @Id
    private UUID id;

    private UUID referralId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private Instant at;
    private String actor;
    private @Nullable Sealed reason;

    protected ReferralStep() {}

    ReferralStep(Referral referral, ReferralStatus status, Instant at, String actor, @Nullable String reason) {
        this.id = Ids.next();
        this.referralId = referral.id();
        this.clientId = referral.clientId();
        this.status = status;
        this.at = at;
        this.actor = actor;
        this.reason = Sealed.ofNullable(clientId, reason);
    }

    ReferralStatus status() {
        return status;
    }

    Instant at() {
        return at;
    }

    String by() {
        return actor;
    }

    @Nullable
    String reason() {
        return Sealed.openFor(clientId, reason);
    }
}
