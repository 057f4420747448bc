package health.concord.billing.eligibility;

import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.BenefitReport;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A question about a coverage, and what was answered. */
@Entity
class EligibilityCheck {

    /** How far it has come. */
    enum State {
        /** Nothing left: consent does not allow it, or could not be asked for. */
        NOT_SENT,
        ASKED,
        ANSWERED,
        /** The payer could not answer. */
        FAILED
    }

    @Id
    private UUID id;

    private UUID client;
    private UUID coverage;
    private UUID payer;
    private String site;
    private String trace;
    private LocalDate serviceDate;

    @Enumerated(EnumType.STRING)
    private State state;

    private String why;

    @Convert(converter = BenefitsColumn.class)
    private BenefitReport answer;

    private String askedBy;
    private Instant askedAt;
    private Instant answeredAt;

    @Version
    private long version;

    protected EligibilityCheck() {}

    EligibilityCheck(UUID id, PayerFile.Parties of, LocalDate day, String notSent, String by, Instant at) {
        this.id = id;
        this.client = of.client().id();
        this.coverage = of.coverage().id();
        this.payer = of.payer().id();
        this.site = of.client().site();
        this.trace = trace(id);
        this.serviceDate = day;
        this.state = notSent.isEmpty() ? State.ASKED : State.NOT_SENT;
        this.why = notSent;
        this.askedBy = by;
        this.askedAt = at;
    }

    static String trace(UUID id) {
        return "E" + id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    boolean isAwaited() {
        return state == State.ASKED;
    }

    void hear(BenefitReport report, Instant at) {
        answer = report;
        answeredAt = at;
        state = report.benefits().isEmpty() && !report.refusals().isEmpty() ? State.FAILED : State.ANSWERED;
        why = report.refusals().isEmpty() ? "" : "AAA " + String.join(" ", report.refusals());
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    UUID coverage() {
        return coverage;
    }

    UUID payer() {
        return payer;
    }

    String site() {
        return site;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    State state() {
        return state;
    }

    String why() {
        return why;
    }

    BenefitReport answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }
}
