package health.concord.portal.referral;

import health.concord.portal.form.Form;
import health.concord.portal.intake.AssignReferral;
import health.concord.portal.intake.Referrals;
import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import health.concord.portal.web.Download;
import health.concord.portal.web.Uploads;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A referral made complete: who sees to it, what the referrer is asked and answers, what is attached. */
@Path("/referrals/{id}")
class ReferralWorkResource {

    @Inject
    Referrals referrals;

    @Inject
    ReferralPages pages;

    @POST
    @Path("/assignment")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance assign(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        AssignReferral request =
                new AssignReferral(form.optional("owner"), form.optional("nextStep"), form.optional("dueOn"));
        form.after(
                referrals.assign(id, request, version == null ? 0 : version),
                () -> pages.assigned(id),
                field -> Say.code("referral.field", field));
        return pages.sent(id, form, "assignment");
    }

    @POST
    @Path("/questions")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance ask(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(id, form, "question", referrals.ask(id, form.optional("question")));
    }

    @POST
    @Path("/answers")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance answer(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(id, form, "answer", referrals.answer(id, form.optional("answer")));
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance attach(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("key") @Nullable String key) {
        Form form = Form.of(key == null ? Map.of() : Map.of("key", List.of(key)));
        if (file == null || Uploads.isEmpty(file)) {
            return pages.wrong(id, form.wrong("file", Say.words("referral.noFile")), "document");
        }
        return pages.after(
                id,
                form,
                "document",
                referrals.attach(id, Uploads.name(file, "document.pdf"), Uploads.read(file), form.key()));
    }

    @GET
    @Path("/documents/{document}/{name}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response document(
            @PathParam("id") UUID id, @PathParam("document") UUID document, @PathParam("name") String name) {
        return Download.of(
                referrals.document(id, document).answer(),
                MediaType.APPLICATION_OCTET_STREAM,
                Uploads.plain(name, "document"));
    }
}
