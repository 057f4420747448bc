package health.concord.scheduling.placement;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a placement, which matching calls. The placement's id makes each of them repeatable. */
@Path("/placements/{id}")
public class PlacementResource {

    @Inject
    Holds holds;

    @Inject
    Placements placements;

    @PUT
    @Path("/hold")
    @Retried
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Hold seats and weekly times for a client, all or none",
            description = "409 no-seat or time-conflict when one of them is taken; the hold expires by itself.")
    public RestResponse<PlacementView> hold(@PathParam("id") UUID id, @Valid @NotNull HoldPlacement body) {
        return answer(holds.hold(id, body));
    }

    @POST
    @Path("/enrolment")
    @Retried
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Take the held seats")
    public RestResponse<PlacementView> enrol(@PathParam("id") UUID id) {
        return answer(placements.enrol(id));
    }

    @POST
    @Path("/confirmation")
    @Retried
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Put the client on the rosters")
    public RestResponse<PlacementView> confirm(@PathParam("id") UUID id) {
        return answer(placements.confirm(id));
    }

    @POST
    @Path("/release")
    @Retried
    @RolesAllowed(Roles.SERVICE)
    @Operation(summary = "Give everything back")
    public RestResponse<PlacementView> release(@PathParam("id") UUID id, @Valid @NotNull ReleasePlacement body) {
        return answer(placements.release(id, body.reason()));
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR, Roles.SERVICE})
    @Operation(summary = "A placement's seats and their history")
    public RestResponse<PlacementView> get(@PathParam("id") UUID id) {
        return answer(placements.get(id));
    }

    private static RestResponse<PlacementView> answer(PlacementView placement) {
        return Answers.ok(placement, placement.version());
    }
}
