package health.concord.billing.waiver;

import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.Waiver;
import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One waiver; it is never taken back, but it stands only while line and hold are as they were. */
@Entity
@Immutable
public class HoldWaiver {

    @Id
    private UUID id;

    private UUID claim;
    private UUID client;
    private LocalDate weekOf;
    private String lineKey;

    @Enumerated(EnumType.STRING)
    private HoldCode code;

    private String detail;
    private String reason;
    private String by;
    private Instant at;

    protected HoldWaiver() {}

    HoldWaiver(UUID claim, UUID client, LocalDate weekOf, Waiver waiver, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.claim = claim;
        this.client = client;
        this.weekOf = weekOf;
        this.lineKey = waiver.line();
        this.code = waiver.code();
        this.detail = waiver.detail();
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    Waiver asWaiver() {
        return new Waiver(lineKey, code, detail);
    }

    public UUID id() {
        return id;
    }

    /** The claim the line stood in then. */
    public UUID claim() {
        return claim;
    }

    public HoldCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
