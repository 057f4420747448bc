package health.concord.scheduling.room;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/rooms")
public class RoomResource {

    @Inject
    Rooms rooms;

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Add a room to a site")
    public RestResponse<RoomView> add(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull AddRoom body) {
        RoomView room = rooms.add(body);
        return Answers.created("/rooms/" + room.id(), room, room.version());
    }

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "Rooms, of one site or of all that you may see")
    public Page<RoomView> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return rooms.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One room")
    public RestResponse<RoomView> get(@PathParam("id") UUID id) {
        RoomView room = rooms.get(id);
        return Answers.ok(room, room.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Change a room's name, capacity or video")
    public RestResponse<RoomView> describe(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeRoom body) {
        RoomView room = rooms.describe(id, ifMatch, body);
        return Answers.ok(room, room.version());
    }
}
