package health.concord.billing.payment;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The steps of a refund, as {@link PaymentSteps}: its money is set aside of the payment from the first on. */
@ApplicationScoped
class RefundSteps {

    static final String TASK = "ask-card-processor-about-refund";

    @Inject
    PatientPaymentRepository payments;

    @Inject
    PatientRefundRepository refunds;

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

    /** Sets the money aside before anybody is asked, so that two refunds at once cannot give it back twice. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(UUID id, UUID payment, RefundPayment wanted) {
        if (refunds.findByIdOptional(id).isPresent()) {
            return;
        }
        PatientPayment of = payments.locked(payment).orElseThrow(Problems::notFound);
        of.beginRefund(wanted.amountCents());
        refunds.persist(new PatientRefund(id, payment, wanted, caller.id(), clock.instant()));
        if (of.method() == TakePayment.Method.CARD) {
            followUp.askLater(TASK, id);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PatientRefund find(UUID id) {
        return refunds.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Gives back what was set aside, or keeps it; what was noted before stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, CardProcessor.Answer answer) {
        PatientRefund refund = refunds.locked(id).orElseThrow(Problems::notFound);
        if (!refund.isPending() || answer.result() == CardProcessor.Result.UNKNOWN) {
            return;
        }
        PatientPayment payment = payments.locked(refund.payment()).orElseThrow(Problems::notFound);
        long cents = refund.amountCents();
        if (answer.result() == CardProcessor.Result.DECLINED) {
            refund.decline();
            payment.keepRefund(cents);
            audit.record("refund.declined", "patient-payment", payment.id(), Map.of("client", payment.client()));
            return;
        }
        refund.done(answer.id());
        payment.refunded(cents);
        money.wentBack(id, payment, cents);
        audit.record("payment.refunded", "patient-payment", payment.id(), Map.of("cents", cents));
    }
}
