package health.concord.intake.levelofcare;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class LevelOfCareResource {

    @Inject
    LevelsOfCare levels;

    @GET
    @Path("/episodes/{id}/dimension-ratings")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "An episode's ratings; empty, with ETag \"0\", before the first")
    public RestResponse<RatingsView> ratings(@PathParam("id") UUID id) {
        return answer(levels.readRatings(id));
    }

    @PUT
    @Path("/episodes/{id}/dimension-ratings")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Rate the six dimensions, whole")
    public RestResponse<RatingsView> rate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RateDimensions body) {
        return answer(levels.rate(id, ifMatch, body));
    }

    @GET
    @Path("/episodes/{id}/level-of-care")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What the ratings suggest, with reasons, and what was decided")
    public LevelOfCareView get(@PathParam("id") UUID id) {
        return levels.read(id);
    }

    @POST
    @Path("/episodes/{id}/level-of-care-decisions")
    @Idempotent
    @APIResponseSchema(value = LevelOfCareDecisionView.class, responseCode = "201")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Decide on the level of care")
    public RestResponse<LevelOfCareDecisionView> decide(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull DecideLevelOfCare body) {
        return Answers.created("/episodes/" + id + "/level-of-care", levels.decide(id, body), 0);
    }

    private static RestResponse<RatingsView> answer(RatingsView ratings) {
        return Answers.ok(ratings, ratings.revision());
    }
}
