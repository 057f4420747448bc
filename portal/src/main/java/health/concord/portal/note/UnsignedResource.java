package health.concord.portal.note;

import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.scheduling.Session;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Sessions of the last two weeks whose note nobody has signed. */
@Path("/session-notes")
class UnsignedResource {

    private static final int DAYS = 14;

    /** The sessions, the oldest first. */
    record Shown(Answer<List<Session>> sessions, Site site, SiteTime time) {

        public List<Outage> outages() {
            return Outage.among(List.of(sessions));
        }
    }

    @CheckedTemplate(basePath = "note")
    static class Pages {
        static native TemplateInstance unsigned(Shown shown);
    }

    @Inject
    Scheduling scheduling;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance unsigned() {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        Answer<List<Session>> sessions = scheduling
                .withoutSignedNote(site.code(), time.date().minusDays(DAYS), time.date(), time.now())
                .answer();
        return Pages.unsigned(new Shown(sessions, site, time));
    }
}
