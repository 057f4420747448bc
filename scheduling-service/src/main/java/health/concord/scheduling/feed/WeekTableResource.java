package health.concord.scheduling.feed;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/week-tables")
public class WeekTableResource {

    @Inject
    WeekTable table;

    @GET
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A site's week as comma-separated values, without clients")
    public String of(@QueryParam("site") @Nullable String site, @QueryParam("weekOf") @Nullable String weekOf) {
        return table.of(site, Asked.date("weekOf", weekOf));
    }
}
