package health.concord.scheduling.openings;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/openings")
public class OpeningsResource {

    @Inject
    Openings openings;

    @GET
    @RolesAllowed({
        Roles.SERVICE,
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(
            summary = "Groups with their seats and clinicians with their free weekly hours",
            description = "From a day on, at one site; from today when no day is given.")
    public OpeningsView at(@QueryParam("site") @Nullable String site, @QueryParam("from") @Nullable String from) {
        return openings.at(site, Asked.date("from", from));
    }
}
