package health.concord.intake.response;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Line;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class ResponseResource {

    private static final String FHIR = "application/fhir+json";

    @Inject
    Responses responses;

    @POST
    @Path("/episodes/{id}/responses")
    @Idempotent
    @APIResponseSchema(value = ResponseView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record answers; they are scored, and a safety answer raises a hold at once")
    public RestResponse<ResponseView> answer(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull AnswerInstrument body) {
        return created(responses.answer(id, body));
    }

    @POST
    @Path("/episodes/{id}/outside-scores")
    @Idempotent
    @APIResponseSchema(value = ResponseView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record a total that was found elsewhere")
    public RestResponse<ResponseView> recordOutside(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RecordOutsideScore body) {
        return created(responses.recordOutside(id, body));
    }

    @POST
    @Path("/episodes/{id}/questionnaire-responses")
    @Consumes({FHIR, MediaType.APPLICATION_JSON})
    @Idempotent
    @APIResponseSchema(value = ResponseView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take over a FHIR R4 QuestionnaireResponse; it is scored here",
            description = "The questionnaire is the canonical of an instrument, choices are its option codes.")
    public RestResponse<ResponseView> takeOver(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull QuestionnaireResponse body) {
        return created(responses.takeOver(id, body));
    }

    @GET
    @Path("/responses/{id}/questionnaire-response")
    @Produces({FHIR, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A response as FHIR R4 QuestionnaireResponse")
    public QuestionnaireResponse export(@PathParam("id") UUID id) {
        return responses.export(id);
    }

    @GET
    @Path("/episodes/{id}/responses")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Responses and outside scores of an episode")
    public Page<ResponseView> list(
            @PathParam("id") UUID id,
            @QueryParam("instrument") @Line @Size(max = 40) @Nullable String instrument,
            @BeanParam @Valid PageRequest page) {
        return responses.list(id, instrument, page);
    }

    @GET
    @Path("/episodes/{id}/safety")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What answers and holds say on safety now")
    public SafetyStatus safety(@PathParam("id") UUID id) {
        return responses.readSafety(id);
    }

    private static RestResponse<ResponseView> created(ResponseView response) {
        return Answers.created("/episodes/" + response.episode() + "/responses", response, 0);
    }
}
