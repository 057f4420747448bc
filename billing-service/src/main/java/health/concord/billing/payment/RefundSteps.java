package health.concord.billing.payment;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a refund, each in a transaction of its own: the processor is asked between them. */
@ApplicationScoped
class RefundSteps {

    static final String TASK = "ask-card-processor-about-refund";

    @Inject
    PatientPaymentRepository payments;

    @Inject
    PatientRefundRepository refunds;

    @Inject
    PaymentSteps steps;

    @Inject
    CardSettings settings;

    @Inject
    Work work;

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
            work.schedule(
                    new TaskInstance<>(TASK, id.toString()), clock.instant().plus(settings.askAfter()));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PatientRefund find(UUID id) {
        return refunds.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Notes how it went; what was noted before stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, CardProcessor.Answer answer) {
        PatientRefund refund = refunds.locked(id).orElseThrow(Problems::notFound);
        if (!refund.isPending() || answer.result() == CardProcessor.Result.UNKNOWN) {
            return;
        }
        PatientPayment payment = payments.locked(refund.payment()).orElseThrow(Problems::notFound);
        if (answer.result() == CardProcessor.Result.DECLINED) {
            refund.decline();
            payment.keepRefund(refund.amountCents());
            audit.record("refund.declined", "patient-payment", payment.id(), Map.of("client", payment.client()));
            return;
        }
        refund.done(answer.id());
        payment.refunded(refund.amountCents());
        Money amount = Money.ofCents(refund.amountCents());
        steps.post(
                "refund:" + id,
                JournalKind.REFUND,
                payment,
                List.of(
                        Leg.debit(Account.AR_PATIENT, amount, null, payment.client()),
                        Leg.credit(Account.CASH, amount, null, payment.client())));
        audit.record("payment.refunded", "patient-payment", payment.id(), Map.of("cents", amount.cents()));
    }
}
