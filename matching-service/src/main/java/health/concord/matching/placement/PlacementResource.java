package health.concord.matching.placement;

import jakarta.validation.constraints.Size;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** Where placements stand. They begin with a decision on a placement request. */
@Path("/placements")
@Tag(name = "Placements")
public class PlacementResource {

    @Inject
    Placements placements;

    @GET
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(
            summary = "Placements of the caller's sites, or of one",
            description = "With stuck=true those that do not get on, and why.")
    public Page<PlacementSummary> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("state") @Nullable PlacementState state,
            @QueryParam("stuck") @DefaultValue("false") boolean stuck,
            @BeanParam @Valid PageRequest page) {
        return stuck ? placements.stuck(site, page) : placements.list(site, state, page);
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
    @Operation(summary = "One placement with its history")
    public RestResponse<PlacementView> get(@PathParam("id") UUID id) {
        var view = placements.get(id);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "End a confirmed placement", description = "Its seats go back.")
    public RestResponse<PlacementView> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndPlacement body) {
        var view = placements.end(id, ifMatch, body.reason());
        return Answers.ok(view, view.version());
    }
}
