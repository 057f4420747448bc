package health.concord.intake.referral;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Choice;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class ReferralResource {

    @Inject
    Referrals referrals;

    @POST
    @Path("/referrals")
    @Idempotent
    @APIResponseSchema(value = ReferralView.class, responseCode = "201")
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Refer a person; a client and an episode begin")
    public RestResponse<ReferralView> make(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull MakeReferral body) {
        ReferralView referral = referrals.make(body);
        return Answers.created("/referrals/" + referral.id(), referral, referral.version());
    }

    @GET
    @Path("/referrals")
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Referrals of the caller's sites, or of the partner clinic itself")
    public Page<ReferralView> list(
            @QueryParam("status") @Schema(implementation = ReferralStatus.class) @Nullable String status,
            @BeanParam @Valid PageRequest page) {
        return referrals.list(Choice.of("status", status, ReferralStatus.class), page);
    }

    @GET
    @Path("/referrals/{id}")
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One referral")
    public RestResponse<ReferralView> get(@PathParam("id") UUID id) {
        return answer(referrals.read(id));
    }

    @POST
    @Path("/referrals/{id}/acceptance")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Accept a referral; intake begins")
    public RestResponse<ReferralView> accept(@PathParam("id") UUID id) {
        return answer(referrals.accept(id));
    }

    @POST
    @Path("/referrals/{id}/decline")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Decline a referral with a reason; the episode closes")
    public RestResponse<ReferralView> decline(@PathParam("id") UUID id, @Valid @NotNull DeclineReferral body) {
        return answer(referrals.decline(id, body));
    }

    private static RestResponse<ReferralView> answer(ReferralView referral) {
        return Answers.ok(referral, referral.version());
    }
}
