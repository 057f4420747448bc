package health.concord.intake.referral;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Choice;
import health.concord.intake.text.Line;
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
import jakarta.ws.rs.PUT;
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

    @Inject
    ReferralDecisions decisions;

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
    @Operation(
            summary = "Referrals of the caller's sites, or of the partner clinic itself; oldest first",
            description = "The filters are for staff. To a partner clinic a status is shown as far as the client's"
                    + " consent lets it know.")
    public Page<ReferralView> list(
            @QueryParam("status") @Schema(implementation = ReferralStatus.class) @Nullable String status,
            @QueryParam("urgency") @Schema(implementation = Urgency.class) @Nullable String urgency,
            @QueryParam("source") @Schema(implementation = SourceKind.class) @Nullable String source,
            @QueryParam("owner") @Line @Size(max = 100) @Nullable String owner,
            @QueryParam("undecided") @Nullable Boolean undecided,
            @QueryParam("overdue") @Nullable Boolean overdue,
            @BeanParam @Valid PageRequest page) {
        return referrals.list(
                referrals.filter(
                        Choice.of("status", status, ReferralStatus.class),
                        Choice.of("urgency", urgency, Urgency.class),
                        owner,
                        Choice.of("source", source, SourceKind.class),
                        undecided,
                        overdue),
                page);
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
        return answer(decisions.accept(id));
    }

    @POST
    @Path("/referrals/{id}/decline")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Decline a referral with a reason; the episode closes")
    public RestResponse<ReferralView> decline(@PathParam("id") UUID id, @Valid @NotNull DeclineReferral body) {
        return answer(decisions.decline(id, body));
    }

    @PUT
    @Path("/referrals/{id}/assignment")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say who sees to a referral, what comes next and until when")
    public RestResponse<ReferralView> assign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssignReferral body) {
        return answer(decisions.assign(id, ifMatch, body));
    }

    @POST
    @Path("/referrals/{id}/questions")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Ask the referrer for more; the referral waits for the answer")
    public RestResponse<ReferralView> ask(@PathParam("id") UUID id, @Valid @NotNull AskForMore body) {
        return answer(decisions.ask(id, body));
    }

    @POST
    @Path("/referrals/{id}/answers")
    @RolesAllowed({Roles.PARTNER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Answer what was asked; by the partner clinic, or by staff for a referrer without access")
    public RestResponse<ReferralView> respond(@PathParam("id") UUID id, @Valid @NotNull AnswerQuestion body) {
        return answer(decisions.answer(id, body));
    }

    private static RestResponse<ReferralView> answer(ReferralView referral) {
        return Answers.ok(referral, referral.version());
    }
}
