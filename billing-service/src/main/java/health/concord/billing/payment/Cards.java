package health.concord.billing.payment;

import health.concord.billing.payment.CardProcessor.Answer;
import health.concord.billing.payment.CardProcessor.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks the processor. One that fails has not said how it went, which is an answer too: it is asked again. */
@ApplicationScoped
class Cards {

    private static final Logger LOG = Logger.getLogger(Cards.class);

    @Inject
    CardProcessor processor;

    void requireCharging() {
        processor.requireCharging();
    }

    Answer charge(PatientPayment payment) {
        return byCard(payment, () -> processor.charge(payment.id(), payment.cardToken(), payment.amountCents()));
    }

    Answer refund(PatientPayment payment, PatientRefund refund) {
        return byCard(payment, () -> processor.refund(refund.id(), payment.processorId(), refund.amountCents()));
    }

    /** Cash and checks are settled by hand. */
    private static Answer byCard(PatientPayment payment, Supplier<Answer> question) {
        if (payment.method() != TakePayment.Method.CARD) {
            return new Answer(Result.DONE, "");
        }
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.warnf("the card processor failed over payment %s: %s", payment.id(), e.getClass().getName());
            return new Answer(Result.UNKNOWN, "");
        }
    }
}
