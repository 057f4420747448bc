package health.concord.portal.claim;

import health.concord.portal.billing.Corrections;
import health.concord.portal.billing.DecideRemainder;
import health.concord.portal.billing.SharedClaims;
import health.concord.portal.form.Form;
import health.concord.portal.person.Role;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One claim with its evidence, what is done when it came back, and what is decided about it among several payers. */
@Path("/billing/claims/{id}")
class OneClaimResource {

    @Inject
    ClaimPages pages;

    @Inject
    SharedClaims shared;

    @Inject
    Corrections corrections;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance claim(@PathParam("id") UUID id) {
        return pages.page(id, Form.empty(), "");
    }

    @POST
    @Path("/own-sending")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> send(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        DecideRemainder why = new DecideRemainder(form.optional("reason"));
        return pages.after(id, form, "own", shared.send(id, why, form.key()), htmx);
    }

    @POST
    @Path("/remainder-to-person")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> leaveToPerson(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        DecideRemainder why = new DecideRemainder(form.optional("reason"));
        return pages.after(id, form, "person", shared.leaveToPerson(id, why, form.key()), htmx);
    }

    @POST
    @Path("/resubmission")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> sendAgain(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(id, form, "again", corrections.sendAgain(id, form.optional("reason"), form.key()), htmx);
    }

    @POST
    @Path("/replacement")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> replace(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(id, form, "replace", corrections.replace(id, form.optional("reason"), form.key()), htmx);
    }

    @POST
    @Path("/void")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> takeBack(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(id, form, "void", corrections.takeBack(id, form.optional("reason"), form.key()), htmx);
    }

    @POST
    @Path("/holds/{hold}/waiver")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> waive(
            @PathParam("id") UUID id,
            @PathParam("hold") UUID hold,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        return pages.after(
                id, form, hold.toString(), corrections.waive(id, hold, form.optional("reason"), form.key()), htmx);
    }
}
