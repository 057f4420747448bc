package health.concord.portal.claim;

import health.concord.portal.account.ClientAccounts;
import health.concord.portal.billing.Books;
import health.concord.portal.billing.Credits;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** People who paid more than they owe: whose credit is to be given back, and whose waits for a payer's answer. */
@Path("/billing/credits")
class CreditResource {

    /** The credits, with the charts they belong to as far as intake tells them. */
    record Shown(Answer<Credits> credits, Answer<List<Episode>> episodes) {

        public List<Outage> outages() {
            return Outage.among(List.of(credits, episodes));
        }

        public List<Credits.Credit> rows() {
            Credits known = credits.orNull();
            return known == null ? List.of() : known.credits();
        }

        public ClientAccounts accounts() {
            return new ClientAccounts(episodes);
        }
    }

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance credits(Shown shown, Site site);
    }

    @Inject
    Books books;

    @Inject
    Charts charts;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        Site site = current.site();
        Asked<Credits> credits = books.credits(site.code());
        Asked<List<Episode>> episodes = charts.episodesAt(site.code());
        return Pages.credits(new Shown(credits.answer(), episodes.answer()), site);
    }
}
