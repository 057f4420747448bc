package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.CancelAppointments;
import health.concord.portal.scheduling.CancelSession;
import health.concord.portal.scheduling.Changes;
import health.concord.portal.scheduling.SubstituteLeader;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
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
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A session beside the week, with its own address: called off, led by somebody else, or nobody came. */
@Path("/calendar/{session}")
class PanelResource {

    /** Which session beside which week, and how narrow that is. */
    private record Shown(UUID session, @Nullable String day, Narrowed narrowed) {}

    @Inject
    Weeks weeks;

    @Inject
    Changes changes;

    @Inject
    CurrentSite current;

    /** Without a day it leads to the week the session is in, so that the address keeps it. */
    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public RestResponse<TemplateInstance> open(
            @PathParam("session") UUID session,
            @Context UriInfo address,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        Shown shown = beside(session, address);
        LocalDate day = shown.day() == null ? weeks.dayOf(session) : null;
        return day == null ? Next.shown(page(shown, Form.empty(), "")) : Next.page(address(shown, "?day=" + day), htmx);
    }

    /** This one, or with the appointments it belongs to all that follow. */
    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> callOff(
            @PathParam("session") UUID session,
            @Context UriInfo address,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Shown shown = beside(session, address);
        Form form = Form.of(sent);
        Integer version = form.number("version");
        String by = form.text("by");
        if (by.isEmpty() || version == null) {
            return Next.shown(page(shown, form.wrong("by", Say.words("panel.sayWhose")), "cancellation"));
        }
        UUID appointments = form.text("scope").equals("FOLLOWING") ? form.id("appointments") : null;
        return done(
                shown,
                htmx,
                form,
                appointments == null
                        ? changes.cancel(session, version, new CancelSession(by, told(form)))
                        : changes.cancelAll(appointments, new CancelAppointments(by, day(form))),
                "cancellation");
    }

    @POST
    @Path("/substitution")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> substitute(
            @PathParam("session") UUID session,
            @Context UriInfo address,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Shown shown = beside(session, address);
        Form form = Form.of(sent);
        UUID absent = form.id("absent");
        UUID substitute = form.id("substitute");
        Integer version = form.number("version");
        if (absent == null || substitute == null || version == null) {
            return Next.shown(page(shown, form.wrong("substitute", Say.words("panel.chooseLeader")), "substitution"));
        }
        return done(
                shown,
                htmx,
                form,
                changes.substitute(session, version, new SubstituteLeader(absent, substitute)),
                "substitution");
    }

    @POST
    @Path("/no-show")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> noShow(
            @PathParam("session") UUID session,
            @Context UriInfo address,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return done(beside(session, address), htmx, Form.empty(), changes.noShow(session), "no-show");
    }

    private RestResponse<TemplateInstance> done(
            Shown shown, @Nullable String htmx, Form form, Outcome<?> outcome, String deed) {
        if (outcome instanceof Outcome.Done<?>) {
            String day = shown.day() == null
                    ? "?"
                    : "?day=" + WeekView.date(shown.day(), current.time().date());
            return Next.page(address(shown, day), htmx);
        }
        return Next.shown(page(shown, form.after(outcome), deed));
    }

    private static String address(Shown shown, String day) {
        return "/calendar/" + shown.session() + day + shown.narrowed().query();
    }

    private @Nullable String told(Form form) {
        return form.text("by").equals("CLIENT") && form.optional("told") != null
                ? current.time().withOffset(form.text("told"))
                : null;
    }

    private static @Nullable LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.text("from"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private TemplateInstance page(Shown shown, Form form, String deed) {
        return CalendarResource.Pages.week(
                weeks.beside(shown.session(), shown.day(), shown.narrowed(), form, deed),
                current.site(),
                current.time());
    }

    private static Shown beside(UUID session, UriInfo address) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        return new Shown(
                session,
                query.getFirst("day"),
                Narrowed.of(
                        query.getFirst("clinician"),
                        query.getFirst("room"),
                        query.getFirst("series"),
                        query.getFirst("client")));
    }
}
