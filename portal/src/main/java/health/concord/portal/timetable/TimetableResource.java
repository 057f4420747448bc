package health.concord.portal.timetable;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.BuildTimetable;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.TimetableRun;
import health.concord.portal.scheduling.Timetables;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Searches for a better week of the site. */
@Path("/timetables")
class TimetableResource {

    private static final Set<Role> BUILDING = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);
    private static final int USUAL_SECONDS = 30;

    /** The searches so far. */
    record Listed(Answer<List<TimetableRun>> runs, Form form, boolean mayBuild) {

        public List<Outage> outages() {
            return Outage.among(List.of(runs));
        }
    }

    @CheckedTemplate(basePath = "timetable")
    static class Pages {
        static native TemplateInstance timetables(Listed list, Site site, SiteTime time);

        static native TemplateInstance run(UUID id, RunView view, SiteTime time);
    }

    @Inject
    Timetables timetables;

    @Inject
    Calendar calendar;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance list() {
        LocalDate monday = current.time().date().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return listed(Form.empty().with("weekOf", monday).with("seconds", USUAL_SECONDS));
    }

    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> build(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer seconds = form.number("seconds");
        LocalDate week = day(form);
        if (!form.isWrong() && week != null) {
            Outcome<TimetableRun> outcome = timetables.build(
                    new BuildTimetable(current.site().code(), week, seconds == null ? USUAL_SECONDS : seconds),
                    form.key());
            if (outcome instanceof Outcome.Done<TimetableRun>(TimetableRun begun)) {
                return Next.page("/timetables/" + begun.id(), htmx);
            }
            form.after(outcome);
        }
        return Next.shown(listed(form));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("with") @Nullable UUID with) {
        return page(id, with, null);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public TemplateInstance publish(@PathParam("id") UUID id, @FormParam("version") long version) {
        return page(
                id,
                null,
                Next.again("/timetables/" + id, timetables.publish(id, version).complaint()));
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.text("weekOf"));
        } catch (DateTimeException e) {
            form.wrong("weekOf", Say.words("timetable.sayWeek"));
            return null;
        }
    }

    private TemplateInstance listed(Form form) {
        Site site = current.site();
        return Pages.timetables(
                new Listed(
                        timetables.runs(site.code()).answer(),
                        form,
                        signedIn.person().hasAny(BUILDING)),
                site,
                current.timeAt(site));
    }

    private TemplateInstance page(UUID id, @Nullable UUID with, @Nullable String complaint) {
        String site = current.site().code();
        Asked<TimetableRun> run = timetables.run(id);
        Asked<List<Room>> rooms = calendar.rooms(site);
        Asked<List<Clinician>> clinicians = calendar.clinicians(site);
        Asked<List<TimetableRun>> all = timetables.runs(site);
        Asked<TimetableRun.Comparison> comparison = with == null ? null : timetables.compare(id, with);
        if (run.answer().isUnknown()) {
            throw new NothingHere();
        }
        return Pages.run(
                id,
                new RunView(
                        run.answer(),
                        rooms.answer(),
                        clinicians.answer(),
                        all.answer(),
                        with,
                        comparison == null ? null : comparison.answer(),
                        signedIn.person().hasAny(BUILDING),
                        complaint),
                current.time());
    }
}
