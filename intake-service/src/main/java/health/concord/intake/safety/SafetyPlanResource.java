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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class SafetyPlanResource {

    @Inject
    SafetyPlans plans;

    @GET
    @Path("/clients/{id}/safety-plan")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's safety plan as it stands; 404 before the first")
    public RestResponse<SafetyPlanView> get(@PathParam("id") UUID id) {
        return answer(plans.read(id));
    }

    @GET
    @Path("/clients/{id}/safety-plans")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Every safety plan that was recorded for a client")
    public Page<SafetyPlanView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return plans.list(id, page);
    }

    @PUT
    @Path("/clients/{id}/safety-plan")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Record a client's safety plan, whole; If-Match \"0\" for the first",
            description =
                    "Going through a plan again without changing it is recorded too: a release of a grave hold asks"
                            + " for a plan recorded since the hold was raised.")
    public RestResponse<SafetyPlanView> record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordSafetyPlan body) {
        return answer(plans.record(id, ifMatch, body));
    }

    private static RestResponse<SafetyPlanView> answer(SafetyPlanView plan) {
        return Answers.ok(plan, plan.revision());
    }
}
