package health.concord.intake.consent;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.intake.client.Client;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
    private List<Recipient> recipients;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private Purpose purpose;

    private String rightToRevoke;

    @JdbcTypeCode(SqlTypes.JSON)
    private Expiry expiry;

    @JdbcTypeCode(SqlTypes.JSON)
    private Signature signature;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signature guardianSignature;

    private Instant signedAt;
    private LocalDate signedOn;

    private @Nullable LocalDate expiresOn;

    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsentStatus ended;

    private @Nullable Instant endedAt;
    private @Nullable String endReason;

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
        consent.recipients = List.copyOf(form.recipients());
        consent.categories = List.copyOf(form.categories());
        consent.purpose = form.purpose();
        consent.rightToRevoke = form.rightToRevoke();
        consent.expiry = form.expiry();
        consent.signature = form.signature();
        consent.guardianSignature = form.guardianSignature();
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

    private void end(ConsentStatus how, Instant at, String reason) {
        ended = how;
        endedAt = at;
        endReason = reason;
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
        return guardianSignature != null;
    }

    public UUID id() {
        return id;
    }

    UUID clientId() {
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
        return recipients;
    }

    public List<Category> categories() {
        return categories;
    }

    public Purpose purpose() {
        return purpose;
    }

    String rightToRevoke() {
        return rightToRevoke;
    }

    Expiry expiry() {
        return expiry;
    }

    Signature signature() {
        return signature;
    }

    @Nullable
    Signature guardianSignature() {
        return guardianSignature;
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
        return endReason;
    }

    long version() {
        return version;
    }
}
