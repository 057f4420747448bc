package health.concord.billing.client;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Days of a client in a partial hospitalization program, here or elsewhere. */
@Entity
@Immutable
public class PhpStay {

    @Id
    private UUID id;

    private UUID client;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String source;
    private String recordedBy;
    private Instant recordedAt;

    protected PhpStay() {}

    PhpStay(UUID client, RecordPhpStay told, String by, Instant at) {
        this.id = Ids.next();
        this.client = client;
        this.fromDate = told.from();
        this.toDate = told.to();
        this.source = told.source();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    public LocalDate from() {
        return fromDate;
    }

    public LocalDate to() {
        return toDate;
    }

    String source() {
        return source;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
