package health.concord.scheduling.feed;

import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
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

/** A calendar that whoever has its address can read, until it is revoked. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    private String site;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    private UUID owner;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    protected CalendarFeed() {}

    CalendarFeed(String site, OpenFeed request, String secretHash, String by, Instant now) {
        this.id = Ids.next();
        this.site = site;
        this.kind = request.kind();
        this.owner = request.owner();
        this.secretHash = secretHash;
        this.createdBy = by;
        this.createdAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt != null) {
            throw Problems.of(
                    ProblemType.WRONG_STATE, "The address is revoked already. Open a new one if it is needed.");
        }
        revokedAt = now;
    }

    FeedView view(@Nullable String address) {
        return new FeedView(id, kind, owner, address, revokedAt != null, createdBy, createdAt, version);
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    FeedKind kind() {
        return kind;
    }

    UUID owner() {
        return owner;
    }
}
