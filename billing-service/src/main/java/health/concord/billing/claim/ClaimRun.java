package health.concord.billing.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A run that was made, and what it answered then. */
@Entity
@Immutable
class ClaimRun {

    @Id
    private UUID id;

    private String site;
    private UUID client;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String by;
    private Instant at;
    private String outcome;

    protected ClaimRun() {}

    ClaimRun(UUID id, RunClaims wanted, String by, Instant at, String outcome) {
        this.id = id;
        this.site = wanted.site();
        this.client = wanted.client();
        this.fromDate = wanted.from();
        this.toDate = wanted.to();
        this.by = by;
        this.at = at;
        this.outcome = outcome;
    }

    String site() {
        return site;
    }

    String outcome() {
        return outcome;
    }
}
