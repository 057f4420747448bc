package health.concord.billing.policy;

import health.concord.billing.delivery.Program;
import health.concord.commons.id.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a payer's policy for one program. Its terms never change; the next version ends it. */
@Entity
class PayerPolicy {

    @Id
    private UUID id;

    private UUID payer;

    @Enumerated(EnumType.STRING)
    private Program program;

    private int number;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @Convert(converter = TermsColumn.class)
    private PolicyTerms terms;

    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected PayerPolicy() {}

    PayerPolicy(AddPolicy wanted, int number, String by, Instant at) {
        this.id = Ids.next();
        this.payer = wanted.payer();
        this.program = wanted.program();
        this.number = number;
        this.effectiveFrom = wanted.effectiveFrom();
        this.effectiveTo = wanted.effectiveTo();
        this.terms = wanted.terms();
        this.createdBy = by;
        this.createdAt = at;
    }

    void end(LocalDate lastDay) {
        effectiveTo = lastDay;
    }

    boolean isOpen() {
        return effectiveTo == null;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !effectiveFrom.isAfter(to)) && (effectiveTo == null || !effectiveTo.isBefore(from));
    }

    PolicyVersion asVersion() {
        return new PolicyVersion(id, payer, program, number, effectiveFrom, effectiveTo, terms);
    }

    UUID id() {
        return id;
    }

    Program program() {
        return program;
    }

    int number() {
        return number;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
