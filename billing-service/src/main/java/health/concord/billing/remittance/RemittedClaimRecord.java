package health.concord.billing.remittance;

import health.concord.billing.edi.RemittedClaim;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a payment says of one claim, and which claim of ours that is. */
@Entity
@Table(name = "remitted_claim")
class RemittedClaimRecord {

    /** Whether its claim is known. */
    enum State {
        POSTED,
        UNMATCHED,
        MATCHED,
        QUARANTINED
    }

    @Id
    private UUID id;

    private UUID remittance;
    private String site;
    private int ordinal;
    private String number;
    private String status;
    private long chargedCents;
    private long paidCents;
    private UUID claim;
    private String matchedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = AnswerColumn.class)
    private RemittedClaim content;

    @Version
    private long version;

    protected RemittedClaimRecord() {}

    RemittedClaimRecord(UUID remittance, String site, RemittedClaim told, State state) {
        this.id = Ids.next();
        this.remittance = remittance;
        this.site = site;
        this.ordinal = told.ordinal();
        this.number = told.number();
        this.status = told.status();
        this.chargedCents = told.charged().cents();
        this.paidCents = told.paid().cents();
        this.state = state;
        this.content = told;
    }

    void matched(UUID toClaim, String by) {
        claim = toClaim;
        matchedBy = by;
    }

    /** A person found whose money it is. */
    void match(UUID toClaim, String by) {
        if (state != State.UNMATCHED) {
            throw Problems.of(ProblemType.WRONG_STATE, "This payment has its claim already.");
        }
        state = State.MATCHED;
        matched(toClaim, by);
    }

    UUID id() {
        return id;
    }

    UUID remittance() {
        return remittance;
    }

    String site() {
        return site;
    }

    int ordinal() {
        return ordinal;
    }

    @Nullable
    UUID claim() {
        return claim;
    }

    String matchedBy() {
        return matchedBy;
    }

    State state() {
        return state;
    }

    RemittedClaim content() {
        return content;
    }

    long version() {
        return version;
    }
}
