package health.concord.portal.account;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Estimate;
import health.concord.portal.billing.EstimateRequest;
import health.concord.portal.billing.FeeAssessment;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.Payment;
import health.concord.portal.billing.PaymentPlan;
import health.concord.portal.billing.Statement;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes the account tab: all of it is asked at once, whichever form on it was sent. */
@ApplicationScoped
class AccountPages {

    private static final Set<Role> SEEING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> TAKING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final Set<Role> ESTIMATING = Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "account")
    static class Pages {
        static native TemplateInstance account(AccountView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Accounts accounts;

    @Inject
    Billing billing;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** With the form as it begins once it is done, and as it was typed where it is not. */
    TemplateInstance after(UUID client, UUID episode, Form form, String which, Outcome<?> outcome) {
        form.after(outcome);
        Next.again("/clients/" + client + "/episodes/" + episode + "/account", form.notDone());
        return page(client, episode, form, which);
    }

    TemplateInstance page(UUID client, UUID episode, Form form, String sent) {
        boolean sees = signedIn.person().hasAny(SEEING);
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Statement>> statements = sees ? accounts.statements(client) : Asked.not(Peer.BILLING);
        Asked<List<ClaimRow>> claims = sees ? billing.claimsOf(client) : Asked.not(Peer.BILLING);
        Asked<List<Payment>> payments = sees ? accounts.payments(client) : Asked.not(Peer.BILLING);
        Asked<List<PaymentPlan>> plans = sees ? accounts.plans(client) : Asked.not(Peer.BILLING);
        Asked<List<FeeAssessment>> fees = accounts.fees(client);
        Asked<List<Estimate>> estimates = accounts.estimates(client);
        Asked<List<EstimateRequest>> owed =
                accounts.owedEstimates(client, current.time().date());
        Asked<List<Payer>> payers = coverages.payers();
        return Pages.account(
                new AccountView(
                        head.at(Tab.ACCOUNT),
                        statements.answer(),
                        claims.answer(),
                        payments.answer(),
                        plans.answer(),
                        fees.answer(),
                        estimates.answer(),
                        owed.answer(),
                        payers.answer(),
                        form,
                        sent,
                        signedIn.person().hasAny(TAKING),
                        signedIn.person().hasAny(ESTIMATING)),
                current.time());
    }
}
