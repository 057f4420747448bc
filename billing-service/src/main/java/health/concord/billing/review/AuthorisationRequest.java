package health.concord.billing.review;

import health.concord.billing.coverage.PayerFile;
import health.concord.billing.edi.ReviewReport;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for units, and what became of it. */
@Entity
class AuthorisationRequest {

    /** How far it has come. */
    enum State {
        /** Nothing left: consent does not allow it, or could not be asked for. */
        NOT_SENT,
        ASKED,
        /** The payer will answer later. */
        PENDED,
        APPROVED,
        DENIED,
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
    private String service;
    private int units;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private State state;

    private String why;
    private UUID authorisation;
    private String askedBy;
    private Instant askedAt;
    private Instant answeredAt;

    @Version
    private long version;

    protected AuthorisationRequest() {}

    AuthorisationRequest(
            UUID id, PayerFile.Parties of, RequestAuthorisation wanted, String notSent, String by, Instant at) {
        this.id = id;
        this.client = of.client().id();
        this.coverage = of.coverage().id();
        this.payer = of.payer().id();
        this.site = of.client().site();
        this.trace = trace(id);
        this.service = wanted.service();
        this.units = wanted.units();
        this.validFrom = wanted.from();
        this.validTo = wanted.to();
        this.state = notSent.isEmpty() ? State.ASKED : State.NOT_SENT;
        this.why = notSent;
        this.askedBy = by;
        this.askedAt = at;
    }

    static String trace(UUID id) {
        return "A" + id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    boolean isAwaited() {
        return state == State.ASKED || state == State.PENDED;
    }

    /** A1 certified, A2 in part, A3 not, A4 pended, A6 modified (HCR01). */
    void hear(ReviewReport report, Instant at) {
        answeredAt = at;
        why = report.refusals().isEmpty()
                ? "HCR " + report.action() + (report.reason() == null ? "" : " " + report.reason())
                : "AAA " + String.join(" ", report.refusals());
        state = switch (String.valueOf(report.action())) {
            case "A1", "A2", "A6" -> State.APPROVED;
            case "A3" -> State.DENIED;
            case "A4" -> State.PENDED;
            default -> State.FAILED;
        };
    }

    boolean isApproved() {
        return state == State.APPROVED;
    }

    void grant(@Nullable UUID made) {
        authorisation = made;
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

    String service() {
        return service;
    }

    int units() {
        return units;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    State state() {
        return state;
    }

    String why() {
        return why;
    }

    UUID authorisation() {
        return authorisation;
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
