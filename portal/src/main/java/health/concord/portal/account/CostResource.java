package health.concord.portal.account;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.AskForEstimate;
import health.concord.portal.billing.AssessFee;
import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.MakeEstimate;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What care will cost a person, on the account tab of a chart: the sliding fee, and estimates. */
@Path("/clients/{client}/episodes/{episode}/account")
class CostResource {

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

    @POST
    @Path("/fees")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance assess(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AssessFee request =
                new AssessFee(form.number("household"), Dollars.cents(form, "incomeCents"), form.optional("on"));
        return form.isWrong()
                ? pages.page(client(), episode(), form, "fee")
                : pages.after(client(), episode(), form, "fee", accounts.assess(client(), request, form.key()));
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
                ? pages.page(client(), episode(), form, "estimate")
                : pages.after(client(), episode(), form, "estimate", accounts.estimate(client(), request, form.key()));
    }

    /** Notes that one is owed; the next estimate answers it. */
    @POST
    @Path("/estimate-requests")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance ask(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        AskForEstimate request =
                new AskForEstimate(current.site().code(), form.optional("requestedOn"), form.optional("scheduledOn"));
        return pages.after(client(), episode(), form, "asked", accounts.askForEstimate(client(), request, form.key()));
    }

    @GET
    @Path("/estimates/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response estimate(@PathParam("id") UUID id) {
        return Download.of(accounts.estimate(client(), id).answer(), PDF, "estimate-" + id + ".pdf");
    }

    private UUID client() {
        return Objects.requireNonNull(clientId);
    }

    private UUID episode() {
        return Objects.requireNonNull(episodeId);
    }
}
