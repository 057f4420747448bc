package health.concord.portal.queue;

import health.concord.portal.chart.Csv;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Fairness;
import health.concord.portal.matching.OverrideCounts;
import health.concord.portal.matching.Queue;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who waits how long, and who is placed: by age, language, payer, gender and stage. */
@Path("/fairness")
class FairnessResource {

    private static final int QUARTER = 90;

    /** Who answers for the rules. */
    private static final Set<Role> ANSWERING = Set.of(Role.PROGRAM_ADMIN, Role.AUDITOR);

    /** The report of a time. */
    record Shown(LocalDate from, LocalDate to, Answer<Fairness> report, Answer<OverrideCounts> overrides) {

        public List<Outage> outages() {
            return Outage.among(List.of(report, overrides));
        }
    }

    @CheckedTemplate(basePath = "queue")
    static class Pages {
        static native TemplateInstance fairness(Shown shown, Site site);
    }

    @Inject
    Queue queue;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance report(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        LocalDate until = date(to, time.date());
        LocalDate since = date(from, until.minusDays(QUARTER));
        Asked<Fairness> fairness = queue.fairness(site.code(), since, until);
        Asked<OverrideCounts> overrides = signedIn.person().hasAny(ANSWERING)
                ? queue.overrides(site.code(), since, until)
                : Asked.not(Peer.MATCHING);
        return Pages.fairness(new Shown(since, until, fairness.answer(), overrides.answer()), site);
    }

    /** What the table of weeks chosen by hand shows. */
    @GET
    @Path("/overrides.csv")
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response overrides(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Site site = current.site();
        LocalDate until = date(to, current.timeAt(site).date());
        LocalDate since = date(from, until.minusDays(QUARTER));
        Answer<OverrideCounts> counts =
                queue.overrides(site.code(), since, until).answer();
        OverrideCounts known = counts.orNull();
        if (known == null) {
            throw new NotDone(counts.gapWords() + " " + Say.words("frame.inAMoment"));
        }
        StringBuilder text = new StringBuilder(Csv.line("what", "name", "overrides"));
        known.byRule().forEach(one -> text.append(Csv.line("rule", one.name(), Long.toString(one.count()))));
        known.byPerson().forEach(one -> text.append(Csv.line("person", one.name(), Long.toString(one.count()))));
        return Download.csv(text.toString(), "overrides.csv");
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
