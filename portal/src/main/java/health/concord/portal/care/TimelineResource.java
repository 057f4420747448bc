package health.concord.portal.care;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.intake.Assessments;
import health.concord.portal.intake.Care;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Consent;
import health.concord.portal.intake.EpisodeStory;
import health.concord.portal.intake.Leave;
import health.concord.portal.intake.LevelOfCare;
import health.concord.portal.intake.Score;
import health.concord.portal.intake.TreatmentPlan;
import health.concord.portal.peer.Asked;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** The timeline tab of a chart. */
@Path("/clients/{client}/episodes/{episode}/timeline")
class TimelineResource {

    @CheckedTemplate(basePath = "care")
    static class Pages {
        static native TemplateInstance timeline(Timeline timeline, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Care care;

    @Inject
    Charts charts;

    @Inject
    Assessments assessments;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance timeline(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @QueryParam("only") @DefaultValue("") String only) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<EpisodeStory> story = care.story(episode);
        Asked<List<Score>> scores = assessments.scores(episode);
        Asked<List<Consent>> consents = charts.consents(client);
        Asked<LevelOfCare> level = assessments.levelOfCare(episode);
        Asked<TreatmentPlan> plan = care.plan(episode);
        Asked<List<Leave>> leaves = care.leaves(episode);
        return Pages.timeline(
                new Timeline(
                        head.at(Tab.TIMELINE),
                        story.answer(),
                        scores.answer(),
                        consents.answer(),
                        level.answer(),
                        plan.answer(),
                        leaves.answer(),
                        only),
                current.time());
    }
}
