package health.concord.billing.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A payment given back, in whole or part: on its way until it is known how it went, then done or declined, once. */
@Entity
class PatientRefund {

    /** How far it has come. */
    enum State {
        PENDING,
        DONE,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID payment;
    private long amountCents;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private String processorId;
    private String madeBy;
    private Instant madeAt;

    @Version
    private long version;

    protected PatientRefund() {}

    PatientRefund(UUID id, UUID payment, RefundPayment wanted, String by, Instant at) {
        this.id = id;
        this.payment = payment;
        this.amountCents = wanted.amountCents();
        this.reason = wanted.reason();
        this.state = State.PENDING;
        this.madeBy = by;
        this.madeAt = at;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    void done(String byProcessor) {
        state = State.DONE;
        processorId = byProcessor;
    }

    void decline() {
        state = State.DECLINED;
    }

    UUID id() {
        return id;
    }

    UUID payment() {
        return payment;
    }

    long amountCents() {
        return amountCents;
    }
}
