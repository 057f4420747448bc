package health.concord.portal.calendar;

import health.concord.portal.peer.Asked;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The week of a site. */
@Path("/calendar")
class CalendarResource {

    private static final int LAST_DAY = 6;
    private static final Set<Role> TIMETABLES = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN, Role.AUDITOR);

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance week(WeekView week, Site site, SiteTime time);
    }

    @Inject
    Calendar calendar;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance week(
            @QueryParam("day") @Nullable String day,
            @QueryParam("clinician") @Nullable String clinician,
            @QueryParam("room") @Nullable String room,
            @QueryParam("series") @Nullable String series,
            @QueryParam("client") @Nullable String client) {
        Site site = current.site();
        SiteTime time = current.timeAt(site);
        LocalDate monday = WeekView.mondayOf(WeekView.date(day, time.date()));
        WeekView.Narrowed narrowed = new WeekView.Narrowed(id(clinician), id(room), id(series), id(client));
        Asked<List<Session>> sessions = calendar.sessions(
                site.code(),
                monday,
                monday.plusDays(LAST_DAY),
                new Calendar.Whose(narrowed.clinician(), narrowed.client(), narrowed.series()));
        Asked<List<Clinician>> clinicians = calendar.clinicians(site.code());
        Asked<List<Room>> rooms = calendar.rooms(site.code());
        Asked<List<Series>> groups = calendar.series(site.code());
        return Pages.week(
                new WeekView(
                        monday,
                        sessions.answer(),
                        clinicians.answer(),
                        rooms.answer(),
                        groups.answer(),
                        narrowed,
                        new WeekView.Moving(
                                signedIn.person().hasAny(MoveResource.MOVING),
                                signedIn.person().hasAny(MoveResource.MOVING_GROUPS),
                                signedIn.person().hasAny(TIMETABLES)),
                        time),
                site,
                time);
    }

    /** A form sends what was not chosen as an empty text. */
    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
