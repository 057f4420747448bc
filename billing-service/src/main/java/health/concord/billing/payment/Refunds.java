package health.concord.billing.payment;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import health.concord.billing.request.LongRequests;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Payments given back. Money leaves once, whatever is lost on the way. */
@ApplicationScoped
class Refunds {

    @Inject
    LongRequests requests;

    @Inject
    RefundSteps steps;

    @Inject
    PaymentSteps payments;

    @Inject
    Cards cards;

    @Inject
    Caller caller;

    /** A refund whose answer was lost is on its way, and is asked about until it is known. */
    PatientPaymentView refund(String key, UUID client, UUID id, RefundPayment wanted) {
        PatientPayment payment = payments.find(id);
        caller.requireSite(payment.site());
        if (!payment.client().equals(client)) {
            throw Problems.notFound();
        }
        requests.once(key, new PatientPayments.Wanted("refund", id, wanted), refund -> {
            steps.begin(refund, id, wanted);
            if (settle(refund) == CardProcessor.Result.DECLINED) {
                throw Problems.refused(
                        "REFUND_NOT_DONE",
                        "The card processor refused to give the money back, and nothing was posted. Give it back"
                                + " another way, or ask the processor why.");
            }
        });
        return PatientPaymentView.of(payments.find(id));
    }

    private CardProcessor.Result settle(UUID id) {
        PatientRefund refund = steps.find(id);
        CardProcessor.Answer answer = cards.refund(payments.find(refund.payment()), refund);
        steps.end(id, answer);
        return answer.result();
    }

    @Produces
    @Singleton
    OneTimeTask<Void> askingAboutRefunds() {
        return CardFollowUp.asking(RefundSteps.TASK, id -> steps.find(id).isPending(), this::settle);
    }
}
