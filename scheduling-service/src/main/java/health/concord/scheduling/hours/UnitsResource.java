package health.concord.scheduling.hours;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{id}/units")
public class UnitsResource {

    @Inject
    ClientUnits units;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Authorised units left, and when they run out by what is planned",
            description = "Asked of billing; while it does not answer, what it said last.")
    public UnitsView of(@PathParam("id") UUID client) {
        return units.of(client);
    }
}
