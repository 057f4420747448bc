package health.concord.portal.care;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.intake.Care;
import health.concord.portal.intake.CareAlert;
import health.concord.portal.intake.EpisodeStory;
import health.concord.portal.intake.Scoring;
import health.concord.portal.intake.Trend;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Scores over time, with bands behind and events across them. */
@Path("/clients/{client}/episodes/{episode}/trends")
class TrendResource {

    /** Everything the charts are made of. */
    record Shown(
            ChartHead head,
            Answer<List<Trend>> trends,
            Answer<List<Scoring>> scorings,
            Answer<EpisodeStory> story,
            Answer<List<CareAlert>> alerts) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.addAll(List.of(trends, scorings, story, alerts));
            return Outage.among(all);
        }

        /** Those with something to show. */
        public List<Trend> drawn() {
            List<Trend> known = trends.orNull();
            return known == null
                    ? List.of()
                    : known.stream().filter(trend -> !trend.points().isEmpty()).toList();
        }

        /** Bands of an instrument's total; a part scale has none. */
        public List<Scoring.Band> bandsOf(Trend trend) {
            List<Scoring> known = scorings.orNull();
            return known == null || trend.scale() != null
                    ? List.of()
                    : known.stream()
                            .filter(one -> one.code().equals(trend.instrument()))
                            .findFirst()
                            .map(Scoring::bands)
                            .orElse(List.of());
        }

        public List<EpisodeStory.Step> events() {
            EpisodeStory known = story.orNull();
            return known == null ? List.of() : known.steps();
        }

        public List<CareAlert> openAlerts() {
            List<CareAlert> known = alerts.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .filter(alert -> alert.state().equals("OPEN"))
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "care")
    static class Pages {
        static native TemplateInstance trends(Shown shown, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Care care;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance trends(@PathParam("client") UUID client, @PathParam("episode") UUID episode) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Trend>> trends = care.trends(episode);
        Asked<List<Scoring>> scorings = care.scorings();
        Asked<EpisodeStory> story = care.story(episode);
        Asked<List<CareAlert>> alerts = care.alerts(episode);
        return Pages.trends(
                new Shown(head.at(Tab.TRENDS), trends.answer(), scorings.answer(), story.answer(), alerts.answer()),
                current.time());
    }
}
