package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.MoveChoices;
import health.concord.portal.scheduling.MovePreview;
import health.concord.portal.scheduling.Moves;
import health.concord.portal.scheduling.Room;
import health.concord.portal.scheduling.Series;
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

    /** What the page asks for in any case. */
    private record Questions(Asked<MoveChoices> choices, Asked<List<Room>> rooms) {}

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance move(UUID id, MoveView move, SiteTime time);
    }

    @Inject
    Calendar calendar;

    @Inject
    Moves moves;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** @param to where it was dropped; nothing is moved by looking */
    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance look(@PathParam("session") UUID id, @QueryParam("to") @Nullable String to) {
        LocalDateTime dropped = at(to);
        Questions asked = ask(id);
        Outcome<MovePreview> preview =
                dropped == null ? null : moves.look(id, current.time().withOffset(dropped.toString()));
        MoveView move = view(asked, dropped, Form.empty());
        return Pages.move(id, preview == null ? move : seen(move, preview), current.time());
    }

    @POST
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> move(
            @PathParam("session") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        LocalDateTime to = at(form.text("to"));
        MoveView move = view(ask(id), to, form);
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
        return Next.shown(Pages.move(id, seen(move, look(move, to)), current.time()));
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

    /** For as many dates of a group as the form says. */
    private Outcome<MovePreview> look(MoveView move, LocalDateTime to) {
        Series series = move.series();
        return series == null
                ? moves.look(move.session().id(), move.single(to))
                : moves.look(series.id(), move.change(to));
    }

    /** With what stands in the way; a time that cannot be is a problem of its field. */
    private static MoveView seen(MoveView move, Outcome<MovePreview> outcome) {
        return switch (outcome) {
            case Outcome.Done<MovePreview>(MovePreview preview) -> move.with(Clashes.of(preview, move.time()));
            case Outcome.NotDone<MovePreview>(String words, Map<String, String> fields) -> {
                fields.forEach(
                        (field, problem) -> move.form().wrong(MoveView.FIELDS.contains(field) ? field : "to", problem));
                yield move.unseen(fields.isEmpty() ? words : "");
            }
        };
    }

    private Questions ask(UUID id) {
        return new Questions(
                moves.choices(id, FREE_WEEKS), calendar.rooms(current.site().code()));
    }

    private MoveView view(Questions asked, @Nullable LocalDateTime to, Form form) {
        Answer<MoveChoices> known = asked.choices().answer();
        if (known.isUnknown()) {
            throw new NothingHere();
        }
        MoveChoices choices = known.orNull();
        if (choices == null) {
            throw new NotDone(known.gapWords() + " " + Say.words("calendar.nothingMoved"));
        }
        if (choices.session().isGroup() && !signedIn.person().hasAny(Moving.GROUPS)) {
            throw new ForbiddenException();
        }
        List<Room> rooms = asked.rooms().answer().orNull();
        return new MoveView(
                choices.session(),
                choices.series(),
                rooms == null ? List.of() : rooms,
                to,
                Clashes.NONE,
                "",
                choices.free(),
                form,
                current.time());
    }

    private static @Nullable LocalDateTime at(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
