package health.concord.portal.referral;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Intake;
import health.concord.portal.intake.Referral;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One referral: entered, and what the intake coordinator decides about it. */
@Path("/referrals")
class ReferralResource {

    @CheckedTemplate(basePath = "referral")
    static class Pages {
        static native TemplateInstance entry(ReferralForm entry, Site site);
    }

    @Inject
    Intake intake;

    @Inject
    ReferralPages pages;

    @Inject
    CurrentSite current;

    @GET
    @Path("/new")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance entry() {
        Form form = Form.empty()
                .with("client.language", "en")
                .with("urgency", "ROUTINE")
                .with("source.kind", "SELF")
                .with("receivedOn", current.time().date());
        return Pages.entry(new ReferralForm(form), current.site());
    }

    @POST
    @Path("/new")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> enter(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        ReferralForm entry = new ReferralForm(Form.of(sent));
        Site site = current.site();
        Outcome<Referral> outcome =
                intake.refer(entry.request(site.code()), entry.form().key());
        if (outcome instanceof Outcome.Done<Referral>(Referral made)) {
            return Next.page("/referrals/" + made.id(), htmx);
        }
        entry.form().after(outcome);
        return Next.shown(Pages.entry(entry, site));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id) {
        return pages.page(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance accept(@PathParam("id") UUID id) {
        return pages.page(id, Next.again("/referrals/" + id, intake.accept(id).complaint()), "");
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance decline(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return pages.page(id, Say.words("referral.sayWhy"), "");
        }
        String notDone = Next.again(
                "/referrals/" + id, intake.decline(id, reason.strip()).complaint());
        return pages.page(id, notDone, reason);
    }
}
