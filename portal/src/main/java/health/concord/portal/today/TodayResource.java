package health.concord.portal.today;

import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The page a person's day begins with. */
@Path("/")
class TodayResource {

    @CheckedTemplate(basePath = "today")
    static class Pages {
        static native TemplateInstance today(TodayView view, Site site, SiteTime time);
    }

    @Inject
    Today today;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR
    })
    public TemplateInstance today() {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        return Pages.today(today.of(signedIn.person(), site, time), site, time);
    }
}
