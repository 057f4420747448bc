package health.concord.billing.practitioner;

import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.Practitioner;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A clinician whom payers know by an NPI. */
@Entity
@Table(name = "practitioner")
class EnrolledPractitioner {

    @Id
    private UUID id;

    private String familyName;
    private String givenName;
    private String npi;
    private String taxonomy;
    private Instant describedAt;

    @Version
    private long version;

    protected EnrolledPractitioner() {}

    /** @param id scheduling's of the clinician */
    EnrolledPractitioner(UUID id) {
        this.id = id;
    }

    void describe(Practitioner as, Instant at) {
        familyName = as.name().family();
        givenName = as.name().given();
        npi = as.npi();
        taxonomy = as.taxonomy();
        describedAt = at;
    }

    Practitioner onClaim() {
        return new Practitioner(new PersonName(familyName, givenName), npi, taxonomy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
