package health.concord.intake.answering;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class AnswerLinkResource {

    @Inject
    AnswerLinks links;

    @POST
    @Path("/episodes/{id}/answer-links")
    @APIResponseSchema(value = LinkView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Make a one-time link by which the client answers an instrument",
            description = "Link and code are told only here and cannot be asked for again, so there is no"
                    + " Idempotency-Key: to replay the answer they would have to be stored. Send the code another way"
                    + " than the link.")
    public RestResponse<LinkView> make(@PathParam("id") UUID id, @Valid @NotNull MakeLink body) {
        return Answers.created("/episodes/" + id + "/answer-links", links.make(id, body), 0);
    }

    @GET
    @Path("/episodes/{id}/answer-links")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Links of an episode, without their secrets")
    public Page<LinkView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return links.list(id, page);
    }

    @GET
    @Path("/unseen-forms")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Forms that clients sent and nobody on staff has looked at, at the caller's sites",
            description = "What is urgent in them raised a safety hold when they came; this is the rest.")
    public Page<UnseenForm> unseen(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return links.unseen(site, page);
    }

    @POST
    @Path("/answer-links/{id}/acknowledgement")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Say that somebody on staff has looked at what the client sent",
            description = "Who did so first stays on record; doing it again changes nothing.")
    public LinkView acknowledge(@PathParam("id") UUID id) {
        return links.acknowledge(id);
    }

    @POST
    @Path("/answer-links/{id}/revocation")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take a link back")
    public LinkView revoke(@PathParam("id") UUID id) {
        return links.revoke(id);
    }
}
