package health.concord.matching.request;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.placement.PlacementView;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Placement requests, their recommendations, and the clinician's decision. */
@Path("/placement-requests")
@Tag(name = "Placement requests")
public class PlacementRequestResource {

    @Inject
    PlacementRequests requests;

    @Inject
    Decisions decisions;

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "Ask for a placement",
            description = "For a client described here; intake asks by event. The recommendation follows; read the"
                    + " request for it.")
    public RestResponse<PlacementRequestView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RequestPlacement body) {
        var view = requests.create(body);
        return Answers.created("/placement-requests/" + view.id(), view, view.version());
    }

    @GET
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "Requests of the caller's sites, or of one")
    public Page<PlacementRequestSummary> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("episode") @Nullable UUID episode,
            @QueryParam("status") @Nullable RequestStatus status,
            @BeanParam @Valid PageRequest page) {
        return requests.list(site, episode, status, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One request with its recommendation")
    public RestResponse<PlacementRequestView> get(@PathParam("id") UUID id) {
        var view = requests.get(id);
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("/{id}/placement")
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(
            summary = "The placement begun with a request's recommendation, with its history",
            description = "404 before there is one.")
    public RestResponse<PlacementView> placement(@PathParam("id") UUID id) {
        var view = requests.placement(id);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/acceptances")
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Accept an option", description = "422 SAFETY_HOLD while a safety hold stands.")
    public RestResponse<PlacementView> accept(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull AcceptOption body) {
        var view = decisions.accept(id, body);
        return Answers.created("/placements/" + view.id(), view, view.version());
    }

    @POST
    @Path("/{id}/overrides")
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Choose a week by hand, with the reason",
            description = "422 with the rule's code where a rule may not be set aside.")
    public RestResponse<PlacementView> override(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull OverrideRecommendation body) {
        var view = decisions.override(id, body);
        return Answers.created("/placements/" + view.id(), view, view.version());
    }

    @POST
    @Path("/{id}/declines")
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take none of the options, with the reason")
    public RestResponse<PlacementRequestView> decline(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull DeclineRecommendation body) {
        var view = decisions.decline(id, body);
        return Answers.created("/placement-requests/" + view.id(), view, view.version());
    }
}
