package health.concord.billing.ledger;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Up to this day nothing is posted any more. */
@Entity
@Immutable
class LedgerClosure {

    @Id
    private UUID id;

    private LocalDate through;
    private String reason;
    private String by;
    private Instant at;

    protected LedgerClosure() {}

    LedgerClosure(LocalDate through, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.through = through;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    LocalDate through() {
        return through;
    }

    String reason() {
        return reason;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
