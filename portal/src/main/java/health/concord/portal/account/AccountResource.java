package health.concord.portal.account;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.AgreePlan;
import health.concord.portal.billing.AssessFee;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.Estimate;
import health.concord.portal.billing.FeeAssessment;
import health.concord.portal.billing.MakeEstimate;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.Payment;
import health.concord.portal.billing.PaymentPlan;
import health.concord.portal.billing.RefundPayment;
import health.concord.portal.billing.Statement;
import health.concord.portal.billing.TakePayment;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/account")
class AccountResource {

    private static final Set<Role> SEEING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> TAKING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final Set<Role> ESTIMATING = Set.of(Role.BILLER, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "account")
    static class Pages {
        static native TemplateInstance account(AccountView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Accounts accounts;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** Whose chart it is; set from the address before any method runs. */
    @PathParam("client")
    @Nullable
    UUID clientId;

    @PathParam("episode")
    @Nullable
    UUID episodeId;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance account() {
        return page(Form.empty(), "");
    }

    @POST
    @Path("/statements")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance give(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(form, "statement", accounts.give(current.site().code(), client(), form.key()));
    }

    @POST
    @Path("/payments")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance take(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        TakePayment request = new TakePayment(
                current.site().code(),
                form.optional("method"),
                cents(form, "amountCents"),
                form.optional("cardToken"),
                form.optional("note"));
        return form.isWrong()
                ? page(form, "payment")
                : after(form, "payment", accounts.take(client(), request, form.key()));
    }

    @POST
    @Path("/payments/{payment}/refunds")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance refund(@PathParam("payment") UUID payment, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RefundPayment request = new RefundPayment(cents(form, "amountCents"), form.optional("reason"));
        return form.isWrong()
                ? page(form, payment.toString())
                : after(form, payment.toString(), accounts.refund(client(), payment, request, form.key()));
    }

    @POST
    @Path("/plans")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance agree(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AgreePlan request = new AgreePlan(
                current.site().code(),
                cents(form, "totalCents"),
                form.number("instalments"),
                form.optional("every"),
                form.optional("firstDue"));
        return form.isWrong() ? page(form, "plan") : after(form, "plan", accounts.agree(client(), request, form.key()));
    }

    @POST
    @Path("/fees")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance assess(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AssessFee request = new AssessFee(form.number("household"), cents(form, "incomeCents"), form.optional("on"));
        return form.isWrong() ? page(form, "fee") : after(form, "fee", accounts.assess(client(), request, form.key()));
    }

    @POST
    @Path("/estimates")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance estimate(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String[] service = (form.text("service") + " ").split(" ", -1);
        MakeEstimate request = new MakeEstimate(
                current.site().code(),
                form.optional("payer"),
                form.optional("program"),
                current.time().date().toString(),
                form.optional("scheduledOn"),
                form.optional("from"),
                form.optional("to"),
                List.of(new MakeEstimate.Expected(
                        service[0], service[1], form.number("minutes"), form.number("sessions"))));
        return form.isWrong()
                ? page(form, "estimate")
                : after(form, "estimate", accounts.estimate(client(), request, form.key()));
    }

    @GET
    @Path("/estimates/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response estimate(@PathParam("id") UUID id) {
        return Download.of(accounts.estimate(client(), id).answer(), PDF, "estimate-" + id + ".pdf");
    }

    @GET
    @Path("/statements/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response statement(@PathParam("id") UUID id) {
        return Download.of(accounts.statement(id).answer(), PDF, "statement-" + id + ".pdf");
    }

    private static @Nullable Long cents(Form form, String field) {
        Long cents = Dollars.cents(form.text(field));
        if (cents == null) {
            form.wrong(field, Say.words("account.noAmount"));
        }
        return cents;
    }

    private TemplateInstance after(Form form, String which, Outcome<?> outcome) {
        form.after(outcome);
        return page(form.isWrong() ? form : Form.empty(), form.isWrong() ? which : "");
    }

    private UUID client() {
        return Objects.requireNonNull(clientId);
    }

    private UUID episode() {
        return Objects.requireNonNull(episodeId);
    }

    private TemplateInstance page(Form form, String sent) {
        boolean sees = signedIn.person().hasAny(SEEING);
        ChartHeads.Coming head = heads.begin(client(), episode());
        Asked<List<Statement>> statements = sees ? accounts.statements(client()) : Asked.not(Peer.BILLING);
        Asked<List<Payment>> payments = sees ? accounts.payments(client()) : Asked.not(Peer.BILLING);
        Asked<List<PaymentPlan>> plans = sees ? accounts.plans(client()) : Asked.not(Peer.BILLING);
        Asked<List<FeeAssessment>> fees = accounts.fees(client());
        Asked<List<Estimate>> estimates = accounts.estimates(client());
        Asked<List<Payer>> payers = coverages.payers();
        return Pages.account(
                new AccountView(
                        head.at(Tab.ACCOUNT),
                        statements.answer(),
                        payments.answer(),
                        plans.answer(),
                        fees.answer(),
                        estimates.answer(),
                        payers.answer(),
                        form,
                        sent,
                        signedIn.person().hasAny(TAKING),
                        signedIn.person().hasAny(ESTIMATING)),
                current.time());
    }
}
