package health.concord.scheduling.feed;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.booking.BookedResource;
import health.concord.scheduling.booking.ResourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That someone's calendar can be read under a secret address. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    private String site;
    private UUID owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private ResourceKind ownerKind;

    @Column(name = "secret_hash")
    private byte @Nullable [] secretHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    protected CalendarFeed() {}

    CalendarFeed(String site, BookedResource owner, String by, Instant at) {
        this.id = Ids.next();
        this.site = site;
        this.owner = owner.id();
        this.ownerKind = owner.kind();
        this.createdBy = by;
        this.createdAt = at;
    }

    /** The address that was given before is no good any more. */
    void address(Secret secret) {
        if (revokedAt != null) {
            throw Problems.of(ProblemType.WRONG_STATE, "The feed is revoked. Make a new one.");
        }
        secretHash = secret.hash();
    }

    /** At once, and for good. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            secretHash = null;
        }
    }

    boolean hasAddress() {
        return secretHash != null;
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID owner() {
        return owner;
    }

    ResourceKind ownerKind() {
        return ownerKind;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    long version() {
        return version;
    }
}
