package health.concord.portal.account;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.EstimateRequest;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
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
import java.time.LocalDate;
import java.util.List;

/** To whom a good-faith estimate is owed, and until when. */
@Path("/billing/estimates")
class OwedEstimateResource {

    /** What is owed at the site, with the charts it belongs to as far as intake tells them. */
    record Shown(Site site, Answer<List<EstimateRequest>> owed, Answer<List<Episode>> episodes) {

        public List<Outage> outages() {
            return Outage.among(List.of(owed, episodes));
        }

        public List<EstimateRequest> rows() {
            List<EstimateRequest> known = owed.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .filter(one -> one.site().equals(site.code()))
                            .toList();
        }

        public ClientAccounts accounts() {
            return new ClientAccounts(episodes);
        }

        public String day(LocalDate date) {
            return SiteTime.day(date);
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Pages {
        static native TemplateInstance estimates(Shown shown);
    }

    @Inject
    Accounts accounts;

    @Inject
    Charts charts;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        Site site = current.site();
        Asked<List<EstimateRequest>> owed =
                accounts.owedEstimates(current.time().date());
        Asked<List<Episode>> episodes = charts.episodesAt(site.code());
        return Pages.estimates(new Shown(site, owed.answer(), episodes.answer()));
    }
}
