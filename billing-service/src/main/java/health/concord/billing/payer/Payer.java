package health.concord.billing.payer;

import health.concord.commons.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Someone who pays: an insurer, a public program, or the person. */
@Entity
public class Payer {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PayerKind kind;

    private String ediId;
    private String filingIndicator;
    private boolean acceptsAssignment;
    private Instant createdAt;

    @Version
    private long version;

    protected Payer() {}

    Payer(RegisterPayer wanted, Instant at) {
        id = Ids.next();
        code = wanted.code();
        name = wanted.name();
        kind = wanted.kind();
        ediId = wanted.ediId();
        filingIndicator = wanted.filingIndicator();
        acceptsAssignment = wanted.acceptsAssignment();
        createdAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The program's own short name for it, for example {@code COMM-A}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public PayerKind kind() {
        return kind;
    }

    /** The clearinghouse's id of it (NM1*PR); null for the person. */
    public String ediId() {
        return ediId;
    }

    /** Claim filing indicator, for example {@code CI} or {@code MC} (SBR09); null for the person. */
    public String filingIndicator() {
        return filingIndicator;
    }

    /** Part A or B: it wants to be told why it pays after another. */
    public boolean isMedicare() {
        return "MA".equals(filingIndicator) || "MB".equals(filingIndicator);
    }

    public boolean acceptsAssignment() {
        return acceptsAssignment;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
