package health.concord.portal.care;

import health.concord.portal.form.Form;
import health.concord.portal.intake.CareAlert;
import health.concord.portal.intake.Charts;
import health.concord.portal.intake.DueInstrument;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.Risks;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets worse or not better, and whose scores are overdue. */
@Path("/at-risk")
class RiskResource {

    private static final Set<Role> LOOKING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    /** @param notDone why a mark was not made; null otherwise */
    record Shown(
            Answer<List<CareAlert>> alerts,
            Answer<List<DueInstrument>> overdue,
            Answer<List<Episode>> episodes,
            boolean mayLook,
            @Nullable String notDone) {

        public List<Outage> outages() {
            return Outage.among(List.of(alerts, overdue, episodes));
        }

        /** What the client is called; a general word where intake does not say. */
        public String name(UUID episode) {
            List<Episode> known = episodes.orNull();
            return known == null
                    ? Say.words("common.client")
                    : known.stream()
                            .filter(one -> one.id().equals(episode))
                            .map(Episode::clientLabel)
                            .findFirst()
                            .orElse(Say.words("common.client"));
        }

        /** The longest overdue first. */
        public List<DueInstrument> late() {
            List<DueInstrument> known = overdue.orNull();
            return known == null
                    ? List.of()
                    : known.stream()
                            .sorted(Comparator.comparing(DueInstrument::dueOn))
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "care")
    static class Pages {
        static native TemplateInstance risk(Shown shown, Site site, SiteTime time);
    }

    @Inject
    Risks risks;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(null);
    }

    @POST
    @Path("/{alert}/acknowledgement")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance look(@PathParam("alert") UUID alert, MultivaluedMap<String, String> sent) {
        return page(Next.again(
                "/at-risk",
                risks.acknowledge(alert, Form.of(sent).optional("note")).complaint()));
    }

    private TemplateInstance page(@Nullable String notDone) {
        Site site = current.site();
        Asked<List<CareAlert>> alerts = risks.alerts(site.code());
        Asked<List<DueInstrument>> overdue = risks.overdue(site.code());
        Asked<List<Episode>> episodes = charts.episodesAt(site.code());
        Shown shown = new Shown(
                alerts.answer(),
                overdue.answer(),
                episodes.answer(),
                signedIn.person().hasAny(LOOKING),
                notDone);
        return Pages.risk(shown, site, current.timeAt(site));
    }
}
