package health.concord.portal.clientform;

import health.concord.portal.intake.Answering;
import health.concord.portal.intake.UnseenForm;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients sent by link or tablet and nobody on staff has looked at. */
@Path("/sent-forms")
class SentFormResource {

    private static final Set<Role> LOOKING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    /** @param notDone why a mark was not made; null otherwise */
    record Shown(
            Answer<List<UnseenForm>> forms,
            boolean mayMark,
            @Nullable String notDone) {

        public List<Outage> outages() {
            return Outage.among(List.of(forms));
        }
    }

    @CheckedTemplate(basePath = "clientform")
    static class Pages {
        static native TemplateInstance sent(Shown shown, Site site, SiteTime time);
    }

    @Inject
    Answering answering;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        return page(null);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance look(@PathParam("id") UUID id) {
        return page(answering.acknowledge(id).complaint());
    }

    private TemplateInstance page(@Nullable String notDone) {
        Site site = current.site();
        Shown shown = new Shown(
                answering.unseen(site.code()).answer(), signedIn.person().hasAny(LOOKING), notDone);
        return Pages.sent(shown, site, current.timeAt(site));
    }
}
