package health.concord.billing.authorisation;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Units that a payer has authorised for a client, of one code, over a time. What was drawn is kept apart. */
@Entity
public class Authorisation {

    @Id
    private UUID id;

    private UUID client;
    private UUID payer;
    private String number;
    private String service;
    private int units;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant createdAt;

    @Version
    private long version;

    protected Authorisation() {}

    Authorisation(RecordAuthorisation wanted, Instant at) {
        id = Ids.next();
        client = wanted.client();
        payer = wanted.payer();
        number = wanted.number();
        service = wanted.service();
        units = wanted.units();
        validFrom = wanted.from();
        validTo = wanted.to();
        createdAt = at;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public UUID id() {
        return id;
    }

    public UUID client() {
        return client;
    }

    public UUID payer() {
        return payer;
    }

    public String number() {
        return number;
    }

    public String service() {
        return service;
    }

    public int units() {
        return units;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    long version() {
        return version;
    }
}
