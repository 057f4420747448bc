package health.concord.intake.placement;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
class PlacementRequestResource {

    @Inject
    PlacementRequests requests;

    @POST
    @Path("/episodes/{id}/placement-requests")
    @Idempotent
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @APIResponseSchema(
            value = PlacementRequestView.class,
            responseCode = "202",
            responseDescription = "Sent to matching; the same id is known there")
    @Operation(summary = "Ask matching for a week")
    public RestResponse<PlacementRequestView> request(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RequestPlacement body) {
        return Answers.accepted("/episodes/" + id + "/placement-requests", requests.request(id, body));
    }

    @GET
    @Path("/episodes/{id}/placement-requests")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What was asked of matching for an episode")
    public Page<PlacementRequestView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return requests.list(id, page);
    }
}
