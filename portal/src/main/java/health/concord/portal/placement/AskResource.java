package health.concord.portal.placement;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AskedPlacement;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.RequestPlacement;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.PlacementRequest;
import health.concord.portal.peer.Asked;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The placement tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/placement")
class AskResource {

    private static final Set<Role> ASKING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance ask(AskForm ask, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Assessments assessments;

    @Inject
    Matching matching;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return Pages.ask(asking(client, episode, Form.empty()).filled(), current.time());
    }

    @POST
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance ask(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RequestPlacement request = AskForm.request(form);
        if (!form.isWrong()) {
            form.after(assessments.requestPlacement(episode, request, form.key()));
        }
        Next.again("/clients/" + client + "/episodes/" + episode + "/placement", form.notDone());
        return Pages.ask(asking(client, episode, form), current.time());
    }

    private AskForm asking(UUID client, UUID episode, Form form) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<AskedPlacement>> asked = assessments.placementRequests(episode);
        Asked<List<PlacementRequest>> matched = matching.requestsOf(episode);
        return new AskForm(
                head.at(Tab.PLACEMENT),
                asked.answer(),
                matched.answer(),
                form,
                signedIn.person().hasAny(ASKING));
    }
}
