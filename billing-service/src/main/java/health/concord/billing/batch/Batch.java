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
    private int attempts;
    private String failure;

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

    /** Whether it is on its way out and has not arrived. */
    boolean isLeaving() {
        return state == BatchState.WRITTEN || state == BatchState.SENDING;
    }

    /** Known before the file is put, so that a server that dies over it leaves a trace. */
    void beginSending() {
        require(isLeaving());
        state = BatchState.SENDING;
        attempts++;
        failure = null;
    }

    void send(Instant at) {
        require(state == BatchState.SENDING);
        state = BatchState.SENT;
        sentAt = at;
    }

    /** @param mayTryAgain without a person asking for it */
    void fail(String reason, boolean mayTryAgain) {
        require(state == BatchState.SENDING);
        failure = reason;
        if (!mayTryAgain) {
            state = BatchState.FAILED;
        }
    }

    /** A person wants it tried anew; one that is on its way stays so. */
    void resend() {
        require(state == BatchState.FAILED || state == BatchState.SENDING);
        if (state == BatchState.FAILED) {
            state = BatchState.SENDING;
            attempts = 0;
        }
    }

    /** Whether a try began whose end nobody saw: the receiver may have the file. */
    boolean mayHaveArrived() {
        return state == BatchState.SENDING && attempts > 0 && failure == null;
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
        require(isLeaving() || state == BatchState.FAILED);
        state = BatchState.ABANDONED;
    }

    private void require(boolean rightState) {
        if (!rightState) {
            throw Problems.of(ProblemType.WRONG_STATE, "The batch is " + state + ".");
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

    /** How often it was tried since it was written, or since a person had it sent again. */
    int attempts() {
        return attempts;
    }

    /** What came in the way of the last try; null where nothing did. */
    String failure() {
        return failure;
    }

    long version() {
        return version;
    }
}
