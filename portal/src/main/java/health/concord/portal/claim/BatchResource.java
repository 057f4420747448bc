package health.concord.portal.claim;

import health.concord.portal.billing.Batch;
import health.concord.portal.billing.Billing;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.CreateBatch;
import health.concord.portal.billing.MendBatch;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sends what is ready to a payer, and shows what left. */
@Path("/billing/batches")
class BatchResource {

    private static final Set<Role> SENDING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance send(Form form, List<Choice> payers, List<Outage> outages, Site site);

        static native TemplateInstance batch(
                UUID id, Answer<Batch> batch, Form form, List<Outage> outages, boolean maySend, SiteTime time);
    }

    @Inject
    Billing billing;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance choose(@QueryParam("payer") @Nullable String payer) {
        return form(Form.empty().with("payer", payer));
    }

    @POST
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> send(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Batch> outcome = billing.send(
                new CreateBatch(form.optional("payer"), current.site().code(), form.optional("form")), form.key());
        if (outcome instanceof Outcome.Done<Batch>(Batch batch)) {
            return Next.page("/billing/batches/" + batch.id(), htmx);
        }
        return Next.shown(form(form.after(outcome)));
    }

    private TemplateInstance form(Form form) {
        Answer<List<Payer>> payers = coverages.payers().answer();
        return Pages.send(form, PayerNames.choices(payers), Outage.among(List.of(payers)), current.site());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance resend(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(id, form, billing.resend(id, new MendBatch(form.optional("reason")), form.key()));
    }

    @POST
    @Path("/{id}/abandonment")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public TemplateInstance abandon(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return after(id, form, billing.abandon(id, new MendBatch(form.optional("reason")), form.key()));
    }

    private TemplateInstance after(UUID id, Form form, Outcome<?> outcome) {
        form.after(outcome);
        Next.again("/billing/batches/" + id, form.notDone());
        return page(id, form);
    }

    private TemplateInstance page(UUID id, Form form) {
        Answer<Batch> batch = billing.batch(id).answer();
        if (batch.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.batch(
                id, batch, form, Outage.among(List.of(batch)), signedIn.person().hasAny(SENDING), current.time());
    }

    /** The 837 as it left, to keep or to send by hand. */
    @GET
    @Path("/{id}/file")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public Response file(@PathParam("id") UUID id) {
        Answer<String> file = billing.file(id).answer();
        if (file.isUnknown()) {
            throw new NothingHere();
        }
        String text = file.orNull();
        if (text == null) {
            throw new NotDone(Say.words("web.noFile", file.gapWords()));
        }
        return Response.ok(text)
                .type("application/edi-x12")
                .header("Content-Disposition", "attachment; filename=\"batch-" + id + ".x12\"")
                .build();
    }
}
