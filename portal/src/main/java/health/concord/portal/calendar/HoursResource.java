package health.concord.portal.calendar;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Gap;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Hours;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody in treatment with their hours of a week; those who fall short come first. */
@Path("/hours")
class HoursResource {

    /** One person's week. */
    record Row(Episode episode, Answer<Hours> hours) {

        public boolean isShort() {
            Hours known = hours.orNull();
            return known != null && known.isAtRisk();
        }
    }

    /**
     * The board.
     *
     * @param mayMakeUp whether the person looks for make-ups and the week is not over
     */
    record Board(
            LocalDate monday,
            Answer<List<Episode>> episodes,
            List<Row> rows,
            boolean mayMakeUp,
            boolean mayReadRules,
            List<Outage> outages) {

        public String words() {
            return Say.words("time.fromTo", SiteTime.day(monday), SiteTime.day(monday.plusDays(6)));
        }

        public LocalDate before() {
            return monday.minusDays(7);
        }

        public LocalDate after() {
            return monday.plusDays(7);
        }
    }

    private static final Set<Role> LOOKING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    private static final Set<Role> READING_RULES =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.BILLER, Role.PROGRAM_ADMIN, Role.AUDITOR);

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance hours(Board board, Site site, SiteTime time);
    }

    @Inject
    Charts charts;

    @Inject
    Scheduling scheduling;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance board(@QueryParam("day") @Nullable String day) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        LocalDate monday = WeekView.mondayOf(WeekView.date(day, time.date()));
        Asked<List<Episode>> asked = charts.episodesAt(site.code());
        Asked<List<Hours>> told = scheduling.hoursAt(site.code(), monday);
        Answer<List<Episode>> episodes = asked.answer();
        Answer<List<Hours>> hours = told.answer();
        List<Row> rows = (episodes.orNull() == null ? List.<Episode>of() : episodes.orNull())
                .stream()
                        .filter(episode -> episode.stage().equals("PLACED"))
                        .map(episode -> new Row(episode, of(episode, hours)))
                        .sorted(Comparator.comparing((Row row) -> !row.isShort())
                                .thenComparing(row -> row.episode().clientLabel()))
                        .toList();
        return Pages.hours(
                new Board(
                        monday,
                        episodes,
                        rows,
                        signedIn.person().hasAny(LOOKING) && !time.isWeekOver(monday),
                        signedIn.person().hasAny(READING_RULES),
                        Outage.among(List.of(episodes, hours))),
                site,
                time);
    }

    private static Answer<Hours> of(Episode episode, Answer<List<Hours>> hours) {
        List<Hours> all = hours.orNull();
        return all == null
                ? hours.map(List::getFirst)
                : all.stream()
                        .filter(one -> one.isOf(episode.client(), episode.id()))
                        .findFirst()
                        .<Answer<Hours>>map(Answer.Given::new)
                        .orElseGet(() -> new Answer.Missing<>(Peer.SCHEDULING, Gap.UNKNOWN));
    }
}
