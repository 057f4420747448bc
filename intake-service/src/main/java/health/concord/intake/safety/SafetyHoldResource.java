package health.concord.intake.safety;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class SafetyHoldResource {

    @Inject
    SafetyHolds holds;

    @GET
    @Path("/clients/{id}/safety-holds")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's safety holds with their history")
    public Page<SafetyHoldView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return holds.list(id, page);
    }

    @GET
    @Path("/safety-holds")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Safety holds of the caller's sites; with active=true those that still stop placement, with"
                    + " escalated=true those that nobody acknowledged in time")
    public Page<SafetyHoldView> listAtSites(
            @QueryParam("site") @Nullable String site,
            @QueryParam("active") @Nullable Boolean active,
            @QueryParam("escalated") @Nullable Boolean escalated,
            @BeanParam @Valid PageRequest page) {
        return holds.atSites(site, active, escalated, page);
    }

    @POST
    @Path("/safety-holds/{id}/acknowledgement")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say that a clinician has seen the hold and acts")
    public RestResponse<SafetyHoldView> acknowledge(@PathParam("id") UUID id) {
        return answer(holds.acknowledge(id));
    }

    @POST
    @Path("/safety-holds/{id}/release")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Release an acknowledged hold with a reason; placement is open again",
            description = "A grave hold also asks for a safety plan recorded since it was raised: else 422"
                    + " SAFETY_PLAN_NEEDED.")
    public RestResponse<SafetyHoldView> release(@PathParam("id") UUID id, @Valid @NotNull ReleaseHold body) {
        return answer(holds.release(id, body));
    }

    private static RestResponse<SafetyHoldView> answer(SafetyHoldView hold) {
        return Answers.ok(hold, hold.version());
    }
}
