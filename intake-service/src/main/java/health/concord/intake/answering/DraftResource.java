package health.concord.intake.answering;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.response.ResponseView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class DraftResource {

    @Inject
    Drafts drafts;

    @POST
    @Path("/episodes/{id}/drafts")
    @Idempotent
    @APIResponseSchema(value = DraftView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Begin to answer an instrument, to be saved bit by bit")
    public RestResponse<DraftView> start(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull StartDraft body) {
        DraftView draft = drafts.start(id, body);
        return Answers.created("/drafts/" + draft.id(), draft, draft.version());
    }

    @GET
    @Path("/episodes/{id}/drafts")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Drafts of an episode, also those that were submitted or discarded")
    public Page<DraftView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return drafts.list(id, page);
    }

    @GET
    @Path("/drafts/{id}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A draft with the answers so far and what is still open")
    public RestResponse<DraftView> get(@PathParam("id") UUID id) {
        return answer(drafts.read(id));
    }

    @PUT
    @Path("/drafts/{id}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Save the answers so far, whole; nothing is scored yet")
    public RestResponse<DraftView> save(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SaveAnswers body) {
        return answer(drafts.save(id, ifMatch, body));
    }

    @POST
    @Path("/drafts/{id}/submission")
    @Idempotent
    @APIResponseSchema(value = ResponseView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Submit a draft: it is scored, and a safety answer raises a hold at once")
    public RestResponse<ResponseView> submit(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull SubmitDraft body) {
        ResponseView response = drafts.submit(id, body);
        return Answers.created("/episodes/" + response.episode() + "/responses", response, 0);
    }

    @POST
    @Path("/drafts/{id}/discard")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Discard a draft; its answers are forgotten")
    public RestResponse<DraftView> discard(@PathParam("id") UUID id) {
        return answer(drafts.discard(id));
    }

    private static RestResponse<DraftView> answer(DraftView draft) {
        return Answers.ok(draft, draft.version());
    }
}
