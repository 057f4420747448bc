package health.concord.intake.stay;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.episode.EpisodeView;
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
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
class StayResource {

    @Inject
    Stays stays;

    @Inject
    Discharges discharges;

    @POST
    @Path("/episodes/{id}/admission")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Admit a client who is placed: the first day of treatment")
    public RestResponse<EpisodeView> admit(@PathParam("id") UUID id, @Valid @NotNull Admit body) {
        EpisodeView episode = stays.admit(id, body);
        return Answers.ok(episode, episode.version());
    }

    @POST
    @Path("/episodes/{id}/leaves")
    @Idempotent
    @APIResponseSchema(value = LeaveView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record that a client is away for a while and keeps the place")
    public RestResponse<LeaveView> grantLeave(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull GrantLeave body) {
        LeaveView leave = stays.grant(id, body);
        return Answers.created("/episodes/" + id + "/leaves", leave, leave.version());
    }

    @GET
    @Path("/episodes/{id}/leaves")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Times away within an episode")
    public Page<LeaveView> leaves(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return stays.list(id, page);
    }

    @POST
    @Path("/leaves/{id}/return")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record that the client is back")
    public RestResponse<LeaveView> endLeave(@PathParam("id") UUID id, @Valid @NotNull EndLeave body) {
        LeaveView leave = stays.end(id, body);
        return Answers.ok(leave, leave.version());
    }

    @POST
    @Path("/episodes/{id}/discharge")
    @Idempotent
    @APIResponseSchema(value = DischargeSummaryView.class, responseCode = "201")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Discharge: closes the episode and keeps a summary of it",
            description =
                    "Goals, levels of care, first and last scores and leave are taken from the records as they are.")
    public RestResponse<DischargeSummaryView> discharge(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull Discharge body) {
        return Answers.created("/episodes/" + id + "/discharge-summary", discharges.discharge(id, body), 0);
    }

    @GET
    @Path("/episodes/{id}/discharge-summary")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The summary of a discharge; 404 where the episode was closed without one")
    public DischargeSummaryView summary(@PathParam("id") UUID id) {
        return discharges.read(id);
    }

    @GET
    @Path("/episodes/{id}/discharge-summary/pdf")
    @Produces("application/pdf")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The summary of a discharge, for printing")
    public byte[] pdf(@PathParam("id") UUID id) {
        return discharges.print(id);
    }

    @POST
    @Path("/episodes/{id}/readmission")
    @Idempotent
    @APIResponseSchema(value = EpisodeView.class, responseCode = "201")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take a discharged client in again: another episode, in intake")
    public RestResponse<EpisodeView> readmit(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull Readmit body) {
        EpisodeView episode = stays.readmit(id, body);
        return Answers.created("/episodes/" + episode.id(), episode, episode.version());
    }
}
