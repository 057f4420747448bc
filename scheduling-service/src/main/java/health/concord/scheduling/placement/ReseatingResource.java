package health.concord.scheduling.placement;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/placements/{id}/seats/{seat}")
public class ReseatingResource {

    @Inject
    Reseatings reseatings;

    @POST
    @Path("/transfer")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "Take a client from one group to another, or leave everything as it is",
            description = "409 no-seat or time-conflict when the other group has no seat or time for the client.")
    public RestResponse<PlacementView> transfer(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid @NotNull TransferSeat body) {
        PlacementView placement = reseatings.transfer(id, seat, body);
        return Answers.ok(placement, placement.version());
    }

    @POST
    @Path("/leaving")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "A client leaves one group or weekly appointment",
            description = "The others of the placement go on. A seat that is free goes to who waits for it.")
    public RestResponse<PlacementView> leave(
            @PathParam("id") UUID id, @PathParam("seat") UUID seat, @Valid @NotNull LeaveSeat body) {
        PlacementView placement = reseatings.leave(id, seat, body);
        return Answers.ok(placement, placement.version());
    }
}
