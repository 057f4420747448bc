package health.concord.scheduling.feed;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/sites/{site}/week.csv")
public class WeekTableResource {

    @Inject
    WeekTable table;

    @GET
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "A week of a site as a table (CSV)",
            description = "week is any day of it; this week when left out. Without clients' names. What a spreadsheet"
                    + " would take for a formula is written as text.")
    public RestResponse<String> week(@PathParam("site") String site, @QueryParam("week") @Nullable String week) {
        return RestResponse.ResponseBuilder.ok(table.of(site, Asked.date("week", week)))
                .header("Content-Disposition", "attachment; filename=\"week.csv\"")
                .build();
    }
}
