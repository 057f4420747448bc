package health.concord.portal.queue;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Fairness;
import health.concord.portal.matching.Queue;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NotDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who waits how long, and who is placed: by age, language, payer, gender and stage. */
@Path("/fairness")
class FairnessResource {

    private static final int QUARTER = 90;

    /** The report of a time. */
    record Shown(LocalDate from, LocalDate to, Answer<Fairness> report) {

        public List<Outage> outages() {
            return Outage.among(List.of(report));
        }
    }

    @CheckedTemplate(basePath = "queue")
    static class Pages {
        static native TemplateInstance fairness(Shown shown, Site site);
    }

    @Inject
    Queue queue;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance report(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        LocalDate until = date(to, time.date());
        LocalDate since = date(from, until.minusDays(QUARTER));
        return Pages.fairness(
                new Shown(
                        since, until, queue.fairness(site.code(), since, until).answer()),
                site);
    }

    /** Counts only, with the same left out as on the page. */
    @GET
    @Path("/report.csv")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response csv(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Site site = current.site();
        LocalDate until = date(to, current.timeAt(site).date());
        LocalDate since = date(from, until.minusDays(QUARTER));
        Answer<String> file = queue.fairnessCsv(site.code(), since, until).answer();
        if (file.orNull() == null) {
            throw new NotDone(file.gapWords() + " " + Say.words("frame.inAMoment"));
        }
        return Response.ok(file.orNull())
                .type("text/csv")
                .header("Content-Disposition", "attachment; filename=\"fairness.csv\"")
                .build();
    }

    private static LocalDate date(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
