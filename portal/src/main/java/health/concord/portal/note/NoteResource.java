package health.concord.portal.note;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.Notes;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.WriteNote;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.Next;
import health.concord.portal.web.NotDone;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Saves a note as it is typed, signs it, and adds to a signed one. */
@Path("/session-notes/{session}")
class NoteResource {

    @CheckedTemplate(basePath = "note")
    static class Pages {
        static native TemplateInstance state(NoteState state);
    }

    @Inject
    Notes notes;

    @Inject
    NoteCards cards;

    @Inject
    Calendar calendar;

    @Inject
    CurrentSite current;

    @POST
    @RolesAllowed(Role.OF_CLINICIAN)
    public RestResponse<TemplateInstance> save(
            @PathParam("session") UUID session,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Asked<Roster> asked = calendar.roster(session);
        Asked<Note> before = notes.of(session);
        Asked<List<Clinician>> clinicians = calendar.clinicians(current.site().code());
        Answer<Roster> answer = asked.answer();
        if (answer.isUnknown()) {
            throw new NothingHere();
        }
        Roster roster = answer.orNull();
        if (roster == null) {
            throw new NotDone(Say.words("note.savedLater", answer.gapWords()));
        }
        Note stored = before.answer().orNull();
        NoteForm typed = new NoteForm(form, NoteCards.present(roster), stored);
        Integer over = form.number("over");
        Integer version = over == null ? form.number("version") : over;
        WriteNote whole = typed.whole();
        Outcome<Note> outcome = whole == null ? null : notes.write(session, version, whole);
        NoteState state = state(
                roster,
                typed,
                stored,
                version,
                outcome,
                cards.leads(roster, clinicians.answer().orNull()));
        return htmx == null && outcome instanceof Outcome.Done<Note>
                ? Next.page("/sessions/" + session, null)
                : Next.shown(Pages.state(state));
    }

    private NoteState state(
            Roster roster,
            NoteForm typed,
            @Nullable Note stored,
            @Nullable Integer version,
            @Nullable Outcome<Note> outcome,
            boolean leads) {
        List<Roster.Entry> present = NoteCards.present(roster);
        UUID session = roster.session().id();
        Long read = version == null ? null : Long.valueOf(version);
        return switch (outcome) {
            case null ->
                new NoteState(
                        session,
                        present,
                        stored,
                        read,
                        null,
                        typed.unfinished(),
                        List.of(Say.words("note.writeContent")),
                        null,
                        leads);
            case Outcome.Done<Note>(Note note) ->
                new NoteState(
                        session,
                        present,
                        note,
                        note.version(),
                        current.time().clock(),
                        typed.unfinished(),
                        List.of(),
                        null,
                        leads);
            case Outcome.NotDone<Note> not -> {
                boolean changed = stored != null && (read == null || stored.version() != read);
                List<String> problems = not.fields().isEmpty()
                        ? List.of(not.words())
                        : not.fields().entrySet().stream()
                                .map(field -> typed.words(field.getKey(), field.getValue()))
                                .toList();
                yield new NoteState(
                        session,
                        present,
                        stored,
                        read,
                        null,
                        typed.unfinished(),
                        problems,
                        changed ? stored : null,
                        leads);
            }
        };
    }

    @POST
    @Path("/signature")
    @RolesAllowed(Role.OF_CLINICIAN)
    public RestResponse<TemplateInstance> sign(
            @PathParam("session") UUID session,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        if (version == null) {
            throw new NotDone(Say.words("note.notWritten"));
        }
        return done(notes.sign(session, version, form.isTicked("reviewed")), session, htmx);
    }

    @POST
    @Path("/addenda")
    @RolesAllowed(Role.OF_CLINICIAN)
    public RestResponse<TemplateInstance> add(
            @PathParam("session") UUID session,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        if (form.text("text").isEmpty()) {
            throw new NotDone(Say.words("note.writeAddition"));
        }
        return done(notes.add(session, form.id("about"), form.text("text")), session, htmx);
    }

    private static RestResponse<TemplateInstance> done(Outcome<Note> outcome, UUID session, @Nullable String htmx) {
        if (outcome instanceof Outcome.NotDone<Note> not) {
            throw new NotDone(not.words());
        }
        return Next.page("/sessions/" + session, htmx);
    }
}
