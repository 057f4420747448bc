package health.concord.scheduling.hours;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sessions/{id}/hours")
public class HoursInSessionResource {

    @Inject
    ClientHours hours;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "The week of a session, of those on its roster, in minutes against what their episodes ask for")
    public List<HoursView> week(@PathParam("id") UUID session) {
        return hours.weekOfThoseIn(session);
    }
}
