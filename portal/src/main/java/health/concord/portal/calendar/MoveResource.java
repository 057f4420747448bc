package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Bookings;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.FreeSlots;
import health.concord.portal.scheduling.MovePreview;
import health.concord.portal.scheduling.Moves;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Moves a session: what stands in the way is said before it is final, and a group goes for a date or for good. */
@Path("/moves/{session}")
class MoveResource {

    private static final int FREE_WEEKS = 2;

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance move(UUID id, MoveView move, SiteTime time);
    }

    @Inject
    Calendar calendar;

    @Inject
    Moves moves;

    @Inject
    Bookings bookings;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** @param to where it was dropped; nothing is moved by looking */
    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance look(@PathParam("session") UUID id, @QueryParam("to") @Nullable String to) {
        LocalDateTime dropped = at(to);
        MoveView move = view(id, dropped, Form.empty());
        return Pages.move(id, dropped == null ? move : seen(move, dropped), current.time());
    }

    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> move(
            @PathParam("session") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        LocalDateTime to = at(form.text("to"));
        MoveView move = view(id, to, form);
        if (to == null) {
            form.wrong("to", Say.words("calendar.sayWhen"));
            return Next.shown(Pages.move(id, move, current.time()));
        }
        if (form.text("look").isEmpty()) {
            Outcome<?> outcome = send(move, to, form);
            if (outcome instanceof Outcome.Done<?>) {
                return Next.page("/calendar?day=" + to.toLocalDate(), htmx);
            }
            form.after(outcome);
        }
        return Next.shown(Pages.move(id, seen(move, to), current.time()));
    }

    private Outcome<?> send(MoveView move, LocalDateTime to, Form form) {
        Integer version = form.number("version");
        if (version == null) {
            throw new NotDone(Say.words("calendar.openAgain"));
        }
        Series series = move.series();
        return series == null
                ? moves.move(move.session().id(), version, move.single(to))
                : moves.edit(series.id(), version, move.change(to));
    }

    /** With what stands in the way; a time that cannot be is a problem of its field. */
    private MoveView seen(MoveView move, LocalDateTime to) {
        Series series = move.series();
        Outcome<MovePreview> outcome = series == null
                ? moves.look(move.session().id(), move.single(to))
                : moves.look(series.id(), move.change(to));
        return switch (outcome) {
            case Outcome.Done<MovePreview>(MovePreview preview) -> move.with(Clashes.of(preview, move.time()));
            case Outcome.NotDone<MovePreview>(String words, Map<String, String> fields) -> {
                fields.values().forEach(problem -> move.form().wrong("to", problem));
                yield move.unseen(fields.isEmpty() ? words : "");
            }
        };
    }

    private MoveView view(UUID id, @Nullable LocalDateTime to, Form form) {
        SiteTime time = current.time();
        Answer<Roster> known = calendar.roster(id).answer();
        if (known.isUnknown()) {
            throw new NothingHere();
        }
        Roster roster = known.orNull();
        if (roster == null) {
            throw new NotDone(known.gapWords() + " " + Say.words("calendar.nothingMoved"));
        }
        Session session = roster.session();
        if (session.isGroup() && !signedIn.person().hasAny(Moving.GROUPS)) {
            throw new ForbiddenException();
        }
        Asked<Series> series = session.series() == null ? Asked.not(Peer.SCHEDULING) : moves.series(session.series());
        Asked<List<Room>> rooms = calendar.rooms(current.site().code());
        Asked<FreeSlots> free = free(session, time);
        if (session.series() != null && series.answer().orNull() == null) {
            throw new NotDone(series.answer().gapWords() + " " + Say.words("calendar.nothingMoved"));
        }
        return new MoveView(
                session,
                series.answer().orNull(),
                orEmpty(rooms),
                to,
                Clashes.NONE,
                "",
                free.answer().orNull(),
                form,
                time);
    }

    /** When both are free, of a session of one client. */
    private Asked<FreeSlots> free(Session session, SiteTime time) {
        return session.client() == null || session.leaders().isEmpty()
                ? Asked.not(Peer.SCHEDULING)
                : bookings.free(new Bookings.Search(
                        current.site().code(),
                        session.leaders().getFirst(),
                        session.client(),
                        time.date(),
                        FREE_WEEKS,
                        (int) MoveView.length(session).toMinutes()));
    }

    private static <T> List<T> orEmpty(Asked<List<T>> asked) {
        List<T> known = asked.answer().orNull();
        return known == null ? List.of() : known;
    }

    private static @Nullable LocalDateTime at(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
