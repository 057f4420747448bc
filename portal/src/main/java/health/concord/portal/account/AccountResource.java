package health.concord.portal.account;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.AgreePlan;
import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.RefundPayment;
import health.concord.portal.billing.TakePayment;
import health.concord.portal.form.Form;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account tab of a chart: statements, payments and payment plans. */
@Path("/clients/{client}/episodes/{episode}/account")
class AccountResource {

    private static final String PDF = "application/pdf";

    @Inject
    AccountPages pages;

    @Inject
    Accounts accounts;

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
        return pages.page(client(), episode(), Form.empty(), "");
    }

    @POST
    @Path("/statements")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance give(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(
                client(),
                episode(),
                form,
                "statement",
                accounts.give(current.site().code(), client(), form.key()));
    }

    @POST
    @Path("/payments")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance take(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        TakePayment request = new TakePayment(
                current.site().code(),
                form.optional("method"),
                Dollars.cents(form, "amountCents"),
                form.optional("cardToken"),
                form.optional("note"),
                form.optional("serviceDate"));
        return form.isWrong()
                ? pages.page(client(), episode(), form, "payment")
                : pages.after(client(), episode(), form, "payment", accounts.take(client(), request, form.key()));
    }

    @POST
    @Path("/payments/{payment}/refunds")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance refund(@PathParam("payment") UUID payment, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RefundPayment request = new RefundPayment(Dollars.cents(form, "amountCents"), form.optional("reason"));
        return form.isWrong()
                ? pages.page(client(), episode(), form, payment.toString())
                : pages.after(
                        client(),
                        episode(),
                        form,
                        payment.toString(),
                        accounts.refund(client(), payment, request, form.key()));
    }

    @POST
    @Path("/plans")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance agree(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AgreePlan request = new AgreePlan(
                current.site().code(),
                Dollars.cents(form, "totalCents"),
                form.number("instalments"),
                form.optional("every"),
                form.optional("firstDue"));
        return form.isWrong()
                ? pages.page(client(), episode(), form, "plan")
                : pages.after(client(), episode(), form, "plan", accounts.agree(client(), request, form.key()));
    }

    @GET
    @Path("/statements/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response statement(@PathParam("id") UUID id) {
        return Download.of(accounts.statement(id).answer(), PDF, "statement-" + id + ".pdf");
    }

    @GET
    @Path("/superbills/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response superbill(@PathParam("id") UUID claim) {
        return Download.of(accounts.superbill(claim).answer(), PDF, "superbill-" + claim + ".pdf");
    }

    private UUID client() {
        return Objects.requireNonNull(clientId);
    }

    private UUID episode() {
        return Objects.requireNonNull(episodeId);
    }
}
