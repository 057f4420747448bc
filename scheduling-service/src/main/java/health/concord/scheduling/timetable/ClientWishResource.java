package health.concord.scheduling.timetable;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{id}/wishes")
public class ClientWishResource {

    @Inject
    ClientWishes wishes;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Times in which a client asks not to be booked")
    public SayWishes get(@PathParam("id") UUID client) {
        return wishes.get(client);
    }

    @PUT
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say when a client asks not to be booked; the timetable keeps to it where it can")
    public SayWishes say(@PathParam("id") UUID client, @Valid @NotNull SayWishes body) {
        return wishes.say(client, body);
    }
}
