package health.concord.billing.payment;

import health.concord.billing.client.Clients;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Receivables;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Agreements to pay in parts. */
@ApplicationScoped
class PaymentPlans {

    @Inject
    PaymentPlanRepository plans;

    @Inject
    PatientPaymentRepository payments;

    @Inject
    Receivables receivables;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    PaymentPlanView agree(UUID client, AgreePlan wanted) {
        clients.get(client);
        caller.requireSite(sites.require("site", wanted.site()).code());
        if (wanted.totalCents()
                > receivables.ofClient(client, Account.AR_PATIENT).cents()) {
            throw Problems.invalid("totalCents", "is more than the client owes");
        }
        PaymentPlan plan = new PaymentPlan(client, wanted, caller.id(), clock.instant());
        plans.persist(plan);
        audit.record("payment-plan.agreed", "payment-plan", plan.id(), Map.of("client", client));
        return view(plan);
    }

    @Transactional
    Page<PaymentPlanView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("payment-plans.read", "client", client, Map.of());
        return Page.of(plans.pageAfter(client, page.afterId(), page.fetch()), page, PaymentPlan::id, this::view);
    }

    private PaymentPlanView view(PaymentPlan plan) {
        return PaymentPlanView.of(
                plan,
                payments.paidSince(plan.client(), plan.agreedAt()),
                LocalDate.ofInstant(clock.instant(), sites.zone(plan.site())));
    }
}
