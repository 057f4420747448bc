package health.concord.billing.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one service. There is one row for each, so that no service stands in two claims. */
@Entity
public class ServiceOutcome {

    @Id
    private UUID service;

    private UUID claim;
    private UUID line;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private Instant decidedAt;

    protected ServiceOutcome() {}

    ServiceOutcome(UUID service) {
        this.service = service;
    }

    void decide(Outcome decided, @Nullable UUID onClaim, @Nullable UUID onLine, String why, Instant at) {
        outcome = decided;
        claim = onClaim;
        line = onLine;
        reason = why;
        decidedAt = at;
    }

    public UUID service() {
        return service;
    }

    /** The claim it stands in; null when it makes no charge. */
    public UUID claim() {
        return claim;
    }

    public UUID line() {
        return line;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }
}
