package health.concord.portal.levelofcare;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.form.Form;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.DecideLevelOfCare;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.RateDimensions;
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
import java.util.Set;
import java.util.UUID;

/** The level of care tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/level-of-care")
class LevelOfCareResource {

    private static final Set<Role> RATING = Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> DECIDING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "levelofcare")
    static class Pages {
        static native TemplateInstance level(LevelView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Assessments assessments;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        return page(client, episode, Form.empty(), Form.empty());
    }

    @POST
    @Path("/ratings")
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance rate(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer revision = form.number("revision");
        RateDimensions request = LevelView.rated(form);
        if (!form.isWrong()) {
            form.after(
                    assessments.rate(episode, revision == null ? 0 : revision, request),
                    () -> LevelView.rating(assessments.levelOfCare(episode).answer()),
                    LevelView::label);
        }
        Next.again(path(client, episode), form.notDone());
        return page(client, episode, form, Form.empty());
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance decide(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        form.after(assessments.decide(
                episode,
                new DecideLevelOfCare(
                        form.optional("level"), form.optional("discrepancyReason"), form.optional("certifiedOn")),
                form.key()));
        Next.again(path(client, episode), form.notDone());
        return page(client, episode, Form.empty(), form);
    }

    private static String path(UUID client, UUID episode) {
        return "/clients/" + client + "/episodes/" + episode + "/level-of-care";
    }

    private TemplateInstance page(UUID client, UUID episode, Form rating, Form decision) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<LevelOfCare> level = assessments.levelOfCare(episode);
        return Pages.level(
                new LevelView(
                                head.at(Tab.LEVEL),
                                level.answer(),
                                rating,
                                decision,
                                signedIn.person().hasAny(RATING),
                                signedIn.person().hasAny(DECIDING))
                        .filled(),
                current.time());
    }
}
