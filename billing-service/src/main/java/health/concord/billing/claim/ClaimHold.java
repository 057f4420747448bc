package health.concord.billing.claim;

import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** Why a line waits. */
@Entity
class ClaimHold {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "line")
    private ClaimLine line;

    private UUID claim;

    @Enumerated(EnumType.STRING)
    private HoldCode code;

    private String detail;
    private String text;
    private Instant since;

    protected ClaimHold() {}

    ClaimHold(ClaimLine line, Hold hold, Instant at) {
        this.id = Ids.next();
        this.line = line;
        this.claim = line.claim().id();
        this.code = hold.code();
        this.detail = hold.detail();
        this.text = hold.text();
        this.since = at;
    }

    UUID id() {
        return id;
    }

    Hold asHold() {
        return new Hold(code, detail, text);
    }

    HoldCode code() {
        return code;
    }

    String detail() {
        return detail;
    }

    String text() {
        return text;
    }

    Instant since() {
        return since;
    }
}
