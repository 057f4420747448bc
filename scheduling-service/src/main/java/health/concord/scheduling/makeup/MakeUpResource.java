package health.concord.scheduling.makeup;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/clients/{id}/make-ups")
public class MakeUpResource {

    @Inject
    MakeUps makeUps;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Seats of the week that would restore the client's hours, the best first",
            description = "In which the client is free and fits, as matching says. A guest takes one.")
    public MakeUpView recommend(@PathParam("id") UUID client, @QueryParam("weekOf") @Nullable String weekOf) {
        return makeUps.recommend(client, Asked.date("weekOf", weekOf));
    }
}
