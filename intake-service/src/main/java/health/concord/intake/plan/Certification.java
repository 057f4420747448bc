package health.concord.intake.plan;

import health.concord.commons.id.Ids;
import health.concord.intake.episode.Episode;
import health.concord.intake.seal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A physician's certification. Never changed. */
@Entity
@Immutable
class Certification {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID episodeId;
    private LocalDate certifiedOn;
    private String physician;
    private String npi;
    private Sealed statement;
    private Instant recordedAt;
    private String recordedBy;

    protected Certification() {}

    Certification(Episode episode, Certify request, Instant recordedAt, String recordedBy) {
        this.id = Ids.next();
        this.clientId = episode.client().id();
        this.episodeId = episode.id();
        this.certifiedOn = request.on();
        this.physician = request.physician();
        this.npi = request.npi();
        this.statement = Sealed.of(clientId, request.statement());
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    UUID episodeId() {
        return episodeId;
    }

    LocalDate certifiedOn() {
        return certifiedOn;
    }

    String physician() {
        return physician;
    }

    String npi() {
        return npi;
    }

    String statement() {
        return statement.openFor(clientId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
