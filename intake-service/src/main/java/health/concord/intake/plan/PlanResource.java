package health.concord.intake.plan;

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
class PlanResource {

    @Inject
    Plans plans;

    @Inject
    Steps steps;

    @GET
    @Path("/episodes/{id}/treatment-plan")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "An episode's goals, reviews, certifications and what is due; ETag \"0\" before the first plan")
    public RestResponse<PlanView> get(@PathParam("id") UUID id) {
        return answer(plans.read(id));
    }

    @PUT
    @Path("/episodes/{id}/treatment-plan")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record the treatment plan, whole")
    public RestResponse<PlanView> record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordPlan body) {
        return answer(plans.record(id, ifMatch, body));
    }

    @POST
    @Path("/episodes/{id}/plan-reviews")
    @Idempotent
    @APIResponseSchema(value = PlanView.Review.class, responseCode = "201")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record a review of the plan; the next one is due from its day on")
    public RestResponse<PlanView.Review> review(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull ReviewPlan body) {
        return Answers.created("/episodes/" + id + "/treatment-plan", plans.review(id, body), 0);
    }

    @POST
    @Path("/episodes/{id}/certifications")
    @Idempotent
    @APIResponseSchema(value = CertificationView.class, responseCode = "201")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Record a physician's certification or recertification",
            description = "Billing is told with the episode; Medicare asks for one at least every 60 days.")
    public RestResponse<CertificationView> certify(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull Certify body) {
        return Answers.created("/episodes/" + id + "/treatment-plan", plans.certify(id, body), 0);
    }

    @GET
    @Path("/episodes/{id}/step-suggestion")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Whether to think of a step up or down, with reasons; a clinician decides")
    public StepSuggestion step(@PathParam("id") UUID id) {
        return steps.suggest(id);
    }

    private static RestResponse<PlanView> answer(PlanView plan) {
        return Answers.ok(plan, plan.revision());
    }
}
