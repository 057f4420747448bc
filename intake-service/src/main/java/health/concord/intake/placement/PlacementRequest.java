package health.concord.intake.placement;

import health.concord.intake.response.SafetyStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A request that was sent, with all that was sent. Never changed. */
@Entity
@Immutable
class PlacementRequest {

    @Id
    private UUID id;

    private UUID episodeId;
    private UUID clientId;
    private String site;

    @JdbcTypeCode(SqlTypes.JSON)
    private Snapshot snapshot;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Notice> notices;

    private Instant requestedAt;
    private String requestedBy;

    protected PlacementRequest() {}

    PlacementRequest(UUID id, Snapshot snapshot, SafetyStatus.Status safety, Instant requestedAt, String requestedBy) {
        this.id = id;
        this.episodeId = snapshot.episode();
        this.clientId = snapshot.client();
        this.site = snapshot.site();
        this.snapshot = snapshot;
        this.notices = notices(snapshot, safety);
        this.requestedAt = requestedAt;
        this.requestedBy = requestedBy;
    }

    private static List<Notice> notices(Snapshot snapshot, SafetyStatus.Status safety) {
        List<Notice> notices = new ArrayList<>();
        switch (safety) {
            case HOLD -> notices.add(Notice.SAFETY_HOLD);
            case CSSRS_NEEDED -> notices.add(Notice.CSSRS_NEEDED);
            case CLEAR -> {}
        }
        if (!snapshot.consent().part2()) {
            notices.add(Notice.CONSENT_MISSING);
        }
        if (Boolean.FALSE.equals(snapshot.consent().guardian())) {
            notices.add(Notice.GUARDIAN_CONSENT_MISSING);
        }
        return notices;
    }

    UUID id() {
        return id;
    }

    UUID episodeId() {
        return episodeId;
    }

    UUID clientId() {
        return clientId;
    }

    String site() {
        return site;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    List<Notice> notices() {
        return notices;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String requestedBy() {
        return requestedBy;
    }
}
