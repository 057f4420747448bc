package health.concord.billing.payment;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person's payment: pending until it is known how it went, then posted or declined, once. */
@Entity
class PatientPayment {

    /** How far it has come. */
    enum State {
        PENDING,
        POSTED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID client;
    private String site;

    @Enumerated(EnumType.STRING)
    private TakePayment.Method method;

    private long amountCents;
    private long refundedCents;
    private long refundingCents;

    @Enumerated(EnumType.STRING)
    private State state;

    private String cardToken;
    private String processorId;
    private String note;
    private LocalDate serviceDate;
    private UUID claim;
    private String madeBy;
    private Instant madeAt;

    @Version
    private long version;

    protected PatientPayment() {}

    PatientPayment(UUID id, UUID client, TakePayment wanted, String by, Instant at) {
        this.id = id;
        this.client = client;
        this.site = wanted.site();
        this.method = wanted.method();
        this.amountCents = wanted.amountCents();
        this.cardToken = wanted.cardToken();
        this.note = wanted.note();
        this.serviceDate = wanted.serviceDate();
        this.state = State.PENDING;
        this.madeBy = by;
        this.madeAt = at;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    void post(String byProcessor) {
        state = State.POSTED;
        processorId = byProcessor;
    }

    void decline() {
        state = State.DECLINED;
    }

    /** Sets aside what is on its way back. */
    void beginRefund(long cents) {
        if (state != State.POSTED) {
            throw Problems.of(ProblemType.WRONG_STATE, "Only a payment that was posted can be given back.");
        }
        if (refundedCents + refundingCents + cents > amountCents) {
            throw Problems.invalid("amountCents", "is more than is left of the payment");
        }
        refundingCents += cents;
    }

    void refunded(long cents) {
        refundingCents -= cents;
        refundedCents += cents;
    }

    /** What was on its way stays here. */
    void keepRefund(long cents) {
        refundingCents -= cents;
    }

    /** What is left of it, once some was given back or is on its way. */
    long keptCents() {
        return amountCents - refundedCents - refundingCents;
    }

    /** The claim that tells the payer of it. */
    void tellOn(UUID ofDay) {
        claim = ofDay;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    /** Null while no claim has told of it. */
    UUID claim() {
        return claim;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    String site() {
        return site;
    }

    TakePayment.Method method() {
        return method;
    }

    long amountCents() {
        return amountCents;
    }

    long refundedCents() {
        return refundedCents;
    }

    long refundingCents() {
        return refundingCents;
    }

    State state() {
        return state;
    }

    String cardToken() {
        return cardToken;
    }

    String processorId() {
        return processorId;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    long version() {
        return version;
    }
}
