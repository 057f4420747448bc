package health.concord.portal.calendar;

import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The week of a site. */
@Path("/calendar")
class CalendarResource {

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance week(WeekView week, Site site, SiteTime time);
    }

    @Inject
    Weeks weeks;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance week(
            @QueryParam("day") @Nullable String day,
            @QueryParam("clinician") @Nullable String clinician,
            @QueryParam("room") @Nullable String room,
            @QueryParam("series") @Nullable String series,
            @QueryParam("client") @Nullable String client) {
        return Pages.week(
                weeks.week(day, Narrowed.of(clinician, room, series, client)), current.site(), current.time());
    }
}
