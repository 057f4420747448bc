package health.concord.billing.ledger;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a closed period was opened again, by whom and why. */
@Entity
@Immutable
class LedgerReopening {

    @Id
    private UUID id;

    private UUID closure;
    private String reason;
    private String by;
    private Instant at;

    protected LedgerReopening() {}

    LedgerReopening(UUID closure, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.closure = closure;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    UUID closure() {
        return closure;
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
