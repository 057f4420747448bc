package health.concord.portal.coverage;

import health.concord.portal.billing.BurnDown;
import health.concord.portal.billing.Reports;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NothingHere;
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

/** How one authorisation runs out, and whether before its end. */
@Path("/clients/{client}/episodes/{episode}/coverage/authorisations/{id}")
class BurnDownResource {

    /** The figures with the head of the chart. */
    record Shown(ChartHead head, Answer<BurnDown> burnDown) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(head.answers());
            all.add(burnDown);
            return Outage.among(all);
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static class Pages {
        static native TemplateInstance burndown(Shown shown, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Reports reports;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @PathParam("id") UUID id) {
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<BurnDown> asked = reports.burnDown(id);
        Answer<BurnDown> burnDown = asked.answer();
        BurnDown known = burnDown.orNull();
        if (burnDown.isUnknown() || (known != null && !known.client().equals(client))) {
            throw new NothingHere();
        }
        return Pages.burndown(new Shown(head.at(Tab.COVERAGE), burnDown), current.time());
    }
}
