package health.concord.intake.consent;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A signed consent. What was signed is never changed, and the runtime role may not; only how it ended is written later.
 */
@Entity
@DynamicUpdate
public class Consent {

    @Id
    private UUID id;

    private UUID clientId;
    private String site;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private String discloser;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    /** {@link Terms}. */
    private Sealed terms;

    @Transient
    private @Nullable Terms opened;

    @JdbcTypeCode(SqlTypes.JSON)
    private Expiry expiry;

    private Instant signedAt;
    private LocalDate signedOn;

    private @Nullable LocalDate expiresOn;

    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentStatus ended;

    private @Nullable Instant endedAt;
    private @Nullable Sealed endReason;

    @Version
    private long version;

    protected Consent() {}

    static Consent sign(Client client, GiveConsent form, LocalDate signedOn, Instant now, String recordedBy) {
        Consent consent = new Consent();
        consent.id = Ids.next();
        consent.clientId = client.id();
        consent.site = client.site();
        consent.kind = form.kind();
        consent.discloser = form.discloser();
        consent.categories = List.copyOf(form.categories());
        consent.terms = Sealed.json(client.id(), Terms.of(form));
        consent.expiry = form.expiry();
        consent.signedAt = form.signature().signedAt().toInstant();
        consent.signedOn = signedOn;
        consent.expiresOn = form.expiry().on();
        consent.recordedAt = now;
        consent.recordedBy = recordedBy;
        return consent;
    }

    void revoke(Instant at, String reason) {
        if (ended != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The consent is already " + ended + ". Nothing was changed.");
        }
        end(ConsentStatus.REVOKED, at, reason);
    }

    void expireAtEndOfTreatment(Instant at) {
        if (ended == null) {
            end(ConsentStatus.EXPIRED, at, "end of treatment");
        }
    }

    void expire(Instant at) {
        if (ended == null) {
            end(ConsentStatus.EXPIRED, at, "its last day has passed");
        }
    }

    private Terms terms() {
        Terms known = opened;
        if (known == null) {
            known = terms.openFor(clientId, Terms.class);
            opened = known;
        }
        return known;
    }

    private void end(ConsentStatus how, Instant at, String reason) {
        ended = how;
        endedAt = at;
        endReason = Sealed.of(clientId, reason);
    }

    /** @param today at the client's site */
    public ConsentStatus statusOn(LocalDate today) {
        if (ended != null) {
            return ended;
        }
        return expiresOn != null && today.isAfter(expiresOn) ? ConsentStatus.EXPIRED : ConsentStatus.ACTIVE;
    }

    public @Nullable Instant revokedAt() {
        return ended == ConsentStatus.REVOKED ? endedAt : null;
    }

    public boolean isSignedByGuardian() {
        return terms().guardianSignature() != null;
    }

    public UUID id() {
        return id;
    }

    public UUID clientId() {
        return clientId;
    }

    public String site() {
        return site;
    }

    public ConsentKind kind() {
        return kind;
    }

    String discloser() {
        return discloser;
    }

    public List<Recipient> recipients() {
        return terms().recipients();
    }

    public List<Category> categories() {
        return categories;
    }

    public Purpose purpose() {
        return terms().purpose();
    }

    String rightToRevoke() {
        return terms().rightToRevoke();
    }

    Expiry expiry() {
        return expiry;
    }

    Signature signature() {
        return terms().signature();
    }

    @Nullable
    Signature guardianSignature() {
        return terms().guardianSignature();
    }

    public Instant signedAt() {
        return signedAt;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endReason() {
        return Sealed.openFor(clientId, endReason);
    }

    long version() {
        return version;
    }
}
