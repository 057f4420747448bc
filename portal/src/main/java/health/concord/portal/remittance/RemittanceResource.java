package health.concord.portal.remittance;

import health.concord.portal.billing.BatchRow;
import health.concord.portal.billing.ClaimAnswer;
import health.concord.portal.billing.InboundFile;
import health.concord.portal.billing.MatchPayment;
import health.concord.portal.billing.Remittance;
import health.concord.portal.billing.Remittances;
import health.concord.portal.chart.Csv;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import health.concord.portal.web.Uploads;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What came in from payers: files, payments, and answers that match no claim. */
@Path("/billing/remittances")
class RemittanceResource {

    private static final Set<Role> ACTING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    /** Everything that came in. */
    record Inbox(
            Answer<List<Remittance>> payments,
            Answer<List<ClaimAnswer>> unmatched,
            Answer<List<InboundFile>> files,
            Answer<List<BatchRow>> batches,
            String state,
            Form form,
            boolean mayAct) {

        public List<Outage> outages() {
            return Outage.among(List.of(payments, unmatched, files, batches));
        }
    }

    @CheckedTemplate(basePath = "remittance")
    static class Pages {
        static native TemplateInstance inbox(Inbox inbox, SiteTime time);

        static native TemplateInstance remittance(Answer<Remittance> payment, List<Outage> outages, SiteTime time);

        static native TemplateInstance file(Answer<InboundFile> file, List<Outage> outages, SiteTime time);
    }

    @Inject
    Remittances remittances;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance inbox(@QueryParam("state") @Nullable String state) {
        return page(state == null ? "" : state, Form.empty());
    }

    /** Payments as a file. */
    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response payments(@QueryParam("state") @Nullable String state) {
        return Download.csv(
                remittances.allRemittances(state == null || state.isBlank() ? null : state),
                "payments.csv",
                "paid on,payer,trace,state,amount",
                row -> Csv.line(
                        String.valueOf(row.paidOn()), row.payerName(), row.trace(), row.stateWords(), row.amount()));
    }

    /** A file as it came: an 835, 999, 277CA, 271 or 278. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> send(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("key") @Nullable String key,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        Form form = Form.of(key == null ? Map.of() : Map.of("key", List.of(key)));
        if (file == null || Uploads.isEmpty(file)) {
            return Next.shown(page("", form.wrong("file", Say.words("remittance.emptyFile"))));
        }
        Outcome<InboundFile> outcome =
                remittances.send(Uploads.name(file, "upload.x12"), Uploads.read(file), form.key());
        if (outcome instanceof Outcome.Done<InboundFile>(InboundFile taken)) {
            return Next.page("/billing/remittances/files/" + taken.id(), htmx);
        }
        return Next.shown(page("", form.after(outcome)));
    }

    @POST
    @Path("/unmatched/{answer}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> match(
            @PathParam("answer") UUID answer,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Remittance> outcome = remittances.match(
                answer, new MatchPayment(form.optional("claim"), form.optional("reason")), form.key());
        if (outcome instanceof Outcome.Done<Remittance>(Remittance payment)) {
            return Next.page("/billing/remittances/" + payment.id(), htmx);
        }
        return Next.shown(page("", form.after(outcome)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id) {
        Answer<Remittance> payment = remittances.remittance(id).answer();
        if (payment.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.remittance(payment, Outage.among(List.of(payment)), current.time());
    }

    @GET
    @Path("/files/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance file(@PathParam("id") UUID id) {
        Answer<InboundFile> file = remittances.file(id).answer();
        if (file.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.file(file, Outage.among(List.of(file)), current.time());
    }

    private TemplateInstance page(String state, Form form) {
        Asked<List<Remittance>> payments = remittances.remittances(state.isEmpty() ? null : state);
        Asked<List<ClaimAnswer>> unmatched = remittances.unmatched();
        Asked<List<InboundFile>> files = remittances.files();
        Asked<List<BatchRow>> batches = remittances.batches();
        return Pages.inbox(
                new Inbox(
                        payments.answer(),
                        unmatched.answer(),
                        files.answer(),
                        batches.answer(),
                        state,
                        form,
                        signedIn.person().hasAny(ACTING)),
                current.time());
    }
}
