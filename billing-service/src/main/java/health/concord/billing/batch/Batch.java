package health.concord.billing.batch;

import health.concord.billing.money.Money;
import health.concord.billing.policy.ClaimForm;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Claims of one site to one payer that leave together as one file. */
@Entity
class Batch {

    @Id
    private UUID id;

    private String site;
    private UUID payer;

    @Enumerated(EnumType.STRING)
    private ClaimForm form;

    private long controlNumber;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private String fileName;
    private int claimCount;
    private long totalCents;
    private String createdBy;
    private Instant createdAt;
    private Instant sentAt;

    @Version
    private long version;

    protected Batch() {}

    Batch(UUID id, BatchOrder order, long controlNumber, int claimCount, Money total, String by, Instant at) {
        this.id = id;
        this.site = order.site();
        this.payer = order.payer().id();
        this.form = order.form();
        this.controlNumber = controlNumber;
        this.state = BatchState.WRITTEN;
        this.fileName = "%s-%s-%09d.edi".formatted(order.fileForm().label(), site, controlNumber);
        this.claimCount = claimCount;
        this.totalCents = total.cents();
        this.createdBy = by;
        this.createdAt = at;
    }

    void send(Instant at) {
        requireWritten();
        state = BatchState.SENT;
        sentAt = at;
    }

    /** Takes the receiver's word on whether the file could be read. */
    void answer(boolean readable) {
        if (state != BatchState.SENT && state != BatchState.ACKNOWLEDGED) {
            throw Problems.of(ProblemType.WRONG_STATE, "The batch is " + state + ".");
        }
        state = readable ? BatchState.ACKNOWLEDGED : BatchState.REJECTED;
    }

    boolean awaitsAnswer() {
        return state == BatchState.SENT || state == BatchState.ACKNOWLEDGED;
    }

    void abandon() {
        requireWritten();
        state = BatchState.ABANDONED;
    }

    private void requireWritten() {
        if (state != BatchState.WRITTEN) {
            throw Problems.of(ProblemType.WRONG_STATE, "The batch is " + state + " already.");
        }
    }

    UUID id() {
        return id;
    }

    String site() {
        return site;
    }

    UUID payer() {
        return payer;
    }

    ClaimForm form() {
        return form;
    }

    long controlNumber() {
        return controlNumber;
    }

    BatchState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    int claimCount() {
        return claimCount;
    }

    long totalCents() {
        return totalCents;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    long version() {
        return version;
    }
}
