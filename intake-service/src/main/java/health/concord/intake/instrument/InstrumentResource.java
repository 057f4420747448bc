package health.concord.intake.instrument;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class InstrumentResource {

    private static final String FHIR = "application/fhir+json";

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTexts texts;

    @GET
    @Path("/instruments")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The instruments of the program")
    public Page<InstrumentView> list() {
        return new Page<>(instruments.list(), null);
    }

    @GET
    @Path("/instruments/{code}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One instrument with its questions, scoring and licence")
    public InstrumentView get(@PathParam("code") String code) {
        return instruments.show(code);
    }

    @GET
    @Path("/instruments/{code}/questionnaire")
    @Produces({FHIR, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "An instrument as FHIR R4 Questionnaire",
            description = "The ETag is the revision of imported text; \"0\" where the text is shipped or missing.")
    public RestResponse<Questionnaire> questionnaire(@PathParam("code") String code) {
        return answer(texts.read(code));
    }

    @PUT
    @Path("/instruments/{code}/questionnaire")
    @Consumes({FHIR, MediaType.APPLICATION_JSON})
    @Produces({FHIR, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(
            summary = "Import the text of an instrument that is shipped without it",
            description =
                    "A FHIR R4 Questionnaire with the same questions, by linkId, each with its text, and contained"
                            + " ValueSets with a display for each option. Scoring stays as shipped.")
    public RestResponse<Questionnaire> supply(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Questionnaire body) {
        return answer(texts.supply(code, ifMatch, body));
    }

    private static RestResponse<Questionnaire> answer(InstrumentTexts.Worded worded) {
        return Answers.ok(worded.questionnaire(), worded.revision());
    }
}
