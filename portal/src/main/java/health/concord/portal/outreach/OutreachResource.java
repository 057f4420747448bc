package health.concord.portal.outreach;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Outreach;
import health.concord.portal.scheduling.OutreachTask;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to call because the week falls short, and what came of it. */
@Path("/outreach")
class OutreachResource {

    private static final Set<Role> COMPLETING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final Set<Role> LOOKING = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);

    /** Somebody to reach, by name where intake told it; nothing is made up for a week that is over. */
    record Row(OutreachTask task, @Nullable Episode episode, boolean over) {}

    /** The list. */
    record Board(
            Answer<List<OutreachTask>> tasks,
            Answer<List<Episode>> episodes,
            boolean mayComplete,
            boolean mayLook,
            SiteTime time,
            @Nullable String complaint) {

        public List<Outage> outages() {
            return Outage.among(List.of(tasks, episodes));
        }

        public List<Row> rows() {
            List<OutreachTask> all = tasks.orNull();
            return all == null
                    ? List.of()
                    : all.stream()
                            .map(task -> new Row(task, episode(task.episode()), time.isWeekOver(task.week())))
                            .toList();
        }

        private @Nullable Episode episode(UUID id) {
            List<Episode> all = episodes.orNull();
            return all == null
                    ? null
                    : all.stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElse(null);
        }

        public String day(OutreachTask task) {
            return SiteTime.day(task.week());
        }
    }

    @CheckedTemplate(basePath = "outreach")
    static class Pages {
        static native TemplateInstance tasks(Board board, Site here);
    }

    @Inject
    Outreach outreach;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        return page(null);
    }

    /** Does now what is done by itself from Wednesday on. */
    @POST
    @Path("/searches")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance look() {
        return page(outreach.look(current.site().code(), current.time().date()).complaint());
    }

    @POST
    @Path("/{task}/completion")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN})
    public TemplateInstance complete(
            @PathParam("task") UUID task,
            @FormParam("version") long version,
            @FormParam("outcome") @Nullable String outcome) {
        return page(Next.again(
                "/outreach",
                outreach.complete(task, version, outcome == null ? "" : outcome).complaint()));
    }

    private TemplateInstance page(@Nullable String complaint) {
        Site site = current.site();
        Asked<List<OutreachTask>> tasks = outreach.tasks(site.code());
        Asked<List<Episode>> episodes = charts.episodesAt(site.code());
        return Pages.tasks(
                new Board(
                        tasks.answer(),
                        episodes.answer(),
                        signedIn.person().hasAny(COMPLETING),
                        signedIn.person().hasAny(LOOKING),
                        current.timeAt(site),
                        complaint),
                site);
    }
}
