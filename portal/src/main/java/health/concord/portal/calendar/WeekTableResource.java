package health.concord.portal.calendar;

import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The week of the site as a file; no client is in it. */
@Path("/week-tables")
class WeekTableResource {

    @Inject
    Scheduling scheduling;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response week(@QueryParam("day") @Nullable String day) {
        LocalDate monday = WeekView.mondayOf(WeekView.date(day, current.time().date()));
        return Download.of(
                scheduling.weekTable(current.site().code(), monday).answer(), "text/csv", "week-" + monday + ".csv");
    }
}
