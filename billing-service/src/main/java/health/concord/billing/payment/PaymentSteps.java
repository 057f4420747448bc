package health.concord.billing.payment;

import health.concord.billing.client.Clients;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The steps of a payment, each in a transaction of its own: the processor is asked between them. */
@ApplicationScoped
class PaymentSteps {

    static final String TASK = "ask-card-processor";

    @Inject
    PatientPaymentRepository payments;

    @Inject
    Clients clients;

    @Inject
    PatientMoney money;

    @Inject
    CardFollowUp followUp;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(UUID id, UUID client, TakePayment wanted) {
        clients.get(client);
        if (payments.findByIdOptional(id).isPresent()) {
            return;
        }
        payments.persist(new PatientPayment(id, client, wanted, caller.id(), clock.instant()));
        if (wanted.method() == TakePayment.Method.CARD) {
            followUp.askLater(TASK, id);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PatientPayment find(UUID id) {
        return payments.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Notes how it went; what was noted before stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, CardProcessor.Answer answer) {
        PatientPayment payment = payments.locked(id).orElseThrow(Problems::notFound);
        if (!payment.isPending() || answer.result() == CardProcessor.Result.UNKNOWN) {
            return;
        }
        if (answer.result() == CardProcessor.Result.DECLINED) {
            payment.decline();
            audit.record("payment.declined", "patient-payment", id, Map.of("client", payment.client()));
            return;
        }
        payment.post(answer.id());
        money.came(payment);
        audit.record(
                "payment.posted",
                "patient-payment",
                id,
                Map.of("client", payment.client(), "cents", payment.amountCents()));
    }
}
