package health.concord.intake.stay;

import health.concord.commons.id.Ids;
import health.concord.intake.episode.Episode;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The summary of a discharge, sealed whole. Never changed. */
@Entity
@Immutable
class DischargeSummary {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private LocalDate dischargedOn;
    private Sealed summary;
    private Instant recordedAt;
    private String recordedBy;

    protected DischargeSummary() {}

    DischargeSummary(Episode episode, Summary summary, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.clientId = episode.client().id();
        this.episodeId = episode.id();
        this.dischargedOn = summary.dischargedOn();
        this.summary = Sealed.json(clientId, summary);
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UUID episodeId() {
        return episodeId;
    }

    UUID clientId() {
        return clientId;
    }

    Summary summary() {
        return summary.openFor(clientId, Summary.class);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
