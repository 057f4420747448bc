package health.concord.scheduling.hours;

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

@Path("/clients/{id}/hours")
public class HoursResource {

    @Inject
    ClientHours hours;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "A client's week in minutes against what the episode asks for",
            description = "The week, Monday to Sunday at the client's site, in which the day weekOf falls.")
    public HoursView week(@PathParam("id") UUID client, @QueryParam("weekOf") @Nullable String weekOf) {
        return hours.week(client, Asked.date("weekOf", weekOf));
    }
}
