package health.concord.billing.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A physician's certification of one day. Each is kept: a later one does not reach back. */
@Entity
@Table(name = "episode_certification")
class Certification {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private Instant heardAt;

    protected Certification() {}

    Certification(UUID episode, LocalDate certifiedOn, Instant heardAt) {
        this.key = new Key(episode, certifiedOn);
        this.heardAt = heardAt;
    }

    UUID episode() {
        return key.episode();
    }

    LocalDate certifiedOn() {
        return key.certifiedOn();
    }

    @Embeddable
    record Key(UUID episode, LocalDate certifiedOn) implements Serializable {}
}
