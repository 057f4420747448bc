package health.concord.portal.calendar;

import health.concord.portal.form.Form;
import health.concord.portal.note.NoteCards;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Clinician;
import health.concord.portal.scheduling.Hours;
import health.concord.portal.scheduling.Note;
import health.concord.portal.scheduling.RecordAttendance;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Scheduling;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One session: its sign-in sheet, which saves by row, and signing its note. */
@Path("/sessions/{session}")
class SessionResource {

    private static final Set<Role> RECORDING = Set.of(Role.CLINICIAN, Role.SCHEDULER, Role.PROGRAM_ADMIN);
    private static final Set<Role> SIGNING = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "calendar")
    static class Pages {
        static native TemplateInstance sheet(UUID id, SheetView sheet, SiteTime time);
    }

    @Inject
    Calendar calendar;

    @Inject
    Scheduling scheduling;

    @Inject
    NoteCards notes;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance sheet(@PathParam("session") UUID session) {
        return page(session, scheduling.hoursOfThoseIn(session), null, Form.empty(), null);
    }

    @POST
    @Path("/attendance/{client}")
    @RolesAllowed({Role.OF_SCHEDULER, Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance record(
            @PathParam("session") UUID session,
            @PathParam("client") UUID client,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        RecordAttendance request =
                SignInRow.of(form).asked(current.time(), signedIn.person().hasAny(Set.of(Role.PROGRAM_ADMIN)));
        Integer version = form.number("version");
        form.after(calendar.record(session, client, version, request));
        return page(
                session,
                htmx == null ? scheduling.hoursOfThoseIn(session) : hoursOf(client, form.text("day")),
                form.isWrong() ? client : null,
                form,
                null);
    }

    @POST
    @Path("/note-signature")
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance sign(@PathParam("session") UUID session) {
        String complaint =
                Next.again("/sessions/" + session, calendar.sign(session).complaint());
        return page(session, scheduling.hoursOfThoseIn(session), null, Form.empty(), complaint);
    }

    /** Of the one row that is taken from the page after it was saved. */
    private Asked<List<Hours>> hoursOf(UUID client, String day) {
        try {
            return scheduling.hoursOf(client, LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Asked.not(Peer.SCHEDULING);
        }
    }

    /**
     * The page.
     *
     * @param hours of the week in which the session is, of those whose rows are shown
     */
    private TemplateInstance page(
            UUID session, Asked<List<Hours>> hours, @Nullable UUID notDone, Form typed, @Nullable String complaint) {
        Asked<Roster> asked = calendar.roster(session);
        Asked<Note> note = notes.begin(session);
        Asked<List<Clinician>> clinicians = calendar.clinicians(current.site().code());
        Answer<Roster> roster = asked.answer();
        if (roster.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.sheet(
                session,
                new SheetView(
                        roster,
                        signedIn.person().hasAny(RECORDING),
                        signedIn.person().hasAny(SIGNING),
                        notDone,
                        typed,
                        complaint,
                        byClient(hours.answer().orNull()),
                        roster.orNull() == null
                                ? null
                                : notes.card(
                                        roster.orNull(),
                                        note.answer(),
                                        clinicians.answer().orNull())),
                current.time());
    }

    private static Map<UUID, Hours> byClient(@Nullable List<Hours> told) {
        return told == null
                ? Map.of()
                : told.stream().collect(Collectors.toMap(Hours::client, Function.identity(), (first, same) -> first));
    }
}
