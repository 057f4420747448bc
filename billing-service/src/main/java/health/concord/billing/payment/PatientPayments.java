package health.concord.billing.payment;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import health.concord.billing.client.Clients;
import health.concord.billing.request.LongRequests;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Payments of people. A card is charged once, whatever is lost on the way. */
@ApplicationScoped
class PatientPayments {

    /** What makes a request under a key unlike another. */
    record Wanted(String what, UUID about, Object body) {}

    @Inject
    LongRequests requests;

    @Inject
    PaymentSteps steps;

    @Inject
    PatientPaymentRepository payments;

    @Inject
    Cards cards;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    PatientPaymentView take(String key, UUID client, TakePayment wanted) {
        caller.requireSite(sites.require("site", wanted.site()).code());
        if (wanted.method() == TakePayment.Method.CARD) {
            cards.requireCharging();
            if (wanted.cardToken() == null) {
                throw Problems.invalid("cardToken", "is needed for a card");
            }
        }
        UUID id = requests.once(key, new Wanted("pay", client, wanted), payment -> {
            steps.begin(payment, client, wanted);
            settle(payment);
        });
        return PatientPaymentView.of(steps.find(id));
    }

    /** Asks the processor how a payment goes or went, and notes it. Nothing is held open meanwhile. */
    private CardProcessor.Result settle(UUID id) {
        PatientPayment payment = steps.find(id);
        CardProcessor.Answer answer = cards.charge(payment);
        steps.end(id, answer);
        return answer.result();
    }

    @Produces
    @Singleton
    OneTimeTask<Void> asking() {
        return CardFollowUp.asking(PaymentSteps.TASK, id -> steps.find(id).isPending(), this::settle);
    }

    @Transactional
    Page<PatientPaymentView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("payments.read", "client", client, Map.of());
        return Page.of(
                payments.pageAfter(client, page.afterId(), page.fetch()),
                page,
                PatientPayment::id,
                PatientPaymentView::of);
    }
}
