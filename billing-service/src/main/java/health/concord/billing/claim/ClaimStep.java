package health.concord.billing.claim;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of a claim's history. */
@Entity
@Immutable
@Table(name = "claim_history")
public class ClaimStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim")
    private Claim claim;

    private Instant at;
    private String by;

    @Enumerated(EnumType.STRING)
    private ClaimState fromState;

    @Enumerated(EnumType.STRING)
    private ClaimState toState;

    private String why;

    protected ClaimStep() {}

    ClaimStep(Claim claim, ClaimState from, ClaimState to, Step step) {
        this.id = Ids.next();
        this.claim = claim;
        this.at = step.at();
        this.by = step.by();
        this.fromState = from;
        this.toState = to;
        this.why = step.why();
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public ClaimState fromState() {
        return fromState;
    }

    public ClaimState toState() {
        return toState;
    }

    public String why() {
        return why;
    }
}
