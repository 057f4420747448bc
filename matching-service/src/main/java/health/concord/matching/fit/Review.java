package health.concord.matching.fit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A placement suggested for review. */
@Entity
@Table(name = "placement_review")
class Review {

    @Id
    private UUID placement;

    private String site;
    private UUID client;

    @Column(name = "client_label")
    private @Nullable String clientLabel;

    private UUID episode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signal> signals;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected Review() {}

    Review(UUID placement, String site, UUID client, @Nullable String clientLabel, UUID episode, Instant now) {
        this.placement = placement;
        this.site = site;
        this.client = client;
        this.clientLabel = clientLabel;
        this.episode = episode;
        this.raisedAt = now;
    }

    void because(List<Signal> why) {
        signals = List.copyOf(why);
    }

    UUID placement() {
        return placement;
    }

    String site() {
        return site;
    }

    UUID client() {
        return client;
    }

    @Nullable
    String clientLabel() {
        return clientLabel;
    }

    UUID episode() {
        return episode;
    }

    List<Signal> signals() {
        return signals;
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
