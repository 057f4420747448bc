package health.concord.portal.appointment;

import health.concord.portal.chart.ChartHeads;
import health.concord.portal.chart.Tab;
import health.concord.portal.coverage.UnitsNotice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Told;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Booked;
import health.concord.portal.scheduling.Bookings;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.DatesTaken;
import health.concord.portal.scheduling.FreeSlots;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Units;
import health.concord.portal.scheduling.UnitsWarning;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A client's appointments on the chart: what is to come, a free time of both, and booking it once or for weeks. */
@Path("/clients/{client}/episodes/{episode}/appointments")
class AppointmentResource {

    private static final Set<Role> BOOKING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final Set<Role> OVERLAPPING = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);
    private static final int WEEKS_SHOWN = 8;
    private static final int MOST_WEEKS = 12;
    private static final int USUAL_WEEKS = 2;
    private static final int USUAL_MINUTES = 60;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    @CheckedTemplate(basePath = "appointment")
    static class Pages {
        static native TemplateInstance appointments(AppointmentView view, SiteTime time);
    }

    @Inject
    ChartHeads heads;

    @Inject
    Calendar calendar;

    @Inject
    Bookings bookings;

    @Inject
    Warned warned;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /**
     * The search stands in the address: {@code clinician}, {@code minutes}, {@code from}, {@code weeks}; in {@code
     * warned} what the last booking was warned of.
     */
    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(
            @PathParam("client") UUID client, @PathParam("episode") UUID episode, @Context UriInfo address) {
        Form form = Form.of(address.getQueryParameters());
        UnitsNotice notice = UnitsNotice.of(
                warned.find(form.optional("warned"), client, signedIn.account()), client, episode, signedIn.person());
        return page(client, episode, form, DatesTaken.NONE, thought(client, List.of(), notice));
    }

    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> book(
            @PathParam("client") UUID client,
            @PathParam("episode") UUID episode,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Request request = Request.of(current.site().code(), client, episode, minutes(form), form, current.time());
        if (request == null) {
            return Next.shown(page(client, episode, form, DatesTaken.NONE, thought(client, List.of(), null)));
        }
        List<LocalDate> days = request.days();
        List<UnitsWarning> before = List.of();
        if (!form.isTicked("pastUnits")) {
            Thought thought = thought(client, days, null);
            Units known = thought.units().answer().orNull();
            if (known != null && known.isPast()) {
                form.wrong("pastUnits", Say.words("booking.sayPastUnits"));
                return Next.shown(page(client, episode, form, DatesTaken.NONE, thought));
            }
            before = known == null ? before : known.warned();
        }
        Told<Booked, DatesTaken> told = request.isSingle()
                ? new Told<>(bookings.book(request.single(), form.key()), null)
                : bookings.bookAll(request.series(), form.key());
        if (told.outcome() instanceof Outcome.Done<Booked>(Booked booked)) {
            return Next.page(after(client, episode, booked.andBefore(before)), htmx);
        }
        // A key goes with one request: what is changed after a refusal is another.
        form.after(told.outcome()).replace("key", UUID.randomUUID());
        DatesTaken taken = told.more() == null ? DatesTaken.NONE : told.more();
        return Next.shown(page(client, episode, form, taken, thought(client, days, null)));
    }

    private Thought thought(UUID client, List<LocalDate> days, @Nullable UnitsNotice notice) {
        return new Thought(bookings.units(client, days), days, notice);
    }

    /** What was warned of goes along. */
    private String after(UUID client, UUID episode, List<UnitsWarning> warnings) {
        String path = "/clients/" + client + "/episodes/" + episode + "/appointments";
        return warnings.isEmpty() ? path : path + "?warned=" + warned.keep(client, warnings, signedIn.account());
    }

    private TemplateInstance page(UUID client, UUID episode, Form form, DatesTaken taken, Thought thought) {
        SiteTime time = current.time();
        String site = current.site().code();
        LocalDate today = time.date();
        LocalDate asked = Request.day(form.text("from"));
        LocalDate from = asked == null || asked.isBefore(today) ? today : asked;
        UUID clinician = form.id("clinician");
        ChartHeads.Coming head = heads.begin(client, episode);
        Asked<List<Session>> sessions =
                calendar.sessions(site, today, today.plusWeeks(WEEKS_SHOWN), new Calendar.Whose(null, client, null));
        Asked<List<Clinician>> clinicians = calendar.clinicians(site);
        Asked<List<Room>> rooms = calendar.rooms(site);
        Asked<FreeSlots> free = clinician == null
                ? null
                : bookings.free(new Bookings.Search(site, clinician, client, from, weeks(form), minutes(form)));
        form.with("from", from)
                .with("weeks", USUAL_WEEKS)
                .with("minutes", USUAL_MINUTES)
                .with("key", UUID.randomUUID());
        return Pages.appointments(
                new AppointmentView(
                        client,
                        head.at(Tab.APPOINTMENTS),
                        sessions.answer(),
                        clinicians.answer(),
                        rooms.answer(),
                        thought.units().answer(),
                        free == null ? null : free.answer(),
                        form,
                        Failing.of(taken, time),
                        thought.days(),
                        thought.notice(),
                        signedIn.person().hasAny(BOOKING),
                        signedIn.person().hasAny(OVERLAPPING),
                        time),
                time);
    }

    private static int minutes(Form form) {
        Integer asked = form.number("minutes");
        return asked == null ? USUAL_MINUTES : Math.clamp(asked, SHORTEST, LONGEST);
    }

    private static int weeks(Form form) {
        Integer asked = form.number("weeks");
        return asked == null ? USUAL_WEEKS : Math.clamp(asked, 1, MOST_WEEKS);
    }
}
