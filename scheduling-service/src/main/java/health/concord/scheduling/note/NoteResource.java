package health.concord.scheduling.note;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** For clinicians only: what is in a note is nobody else's to read. */
@Path("/sessions/{id}/note")
public class NoteResource {

    @Inject
    Notes notes;

    @PUT
    @Retried
    @RolesAllowed(Roles.CLINICIAN)
    @Operation(
            summary = "Write a session's note: the content once, and a short layer for each who was there",
            description = "Everything in one call. Nobody is named in another's record; near-identical layers are"
                    + " flagged in the answer. Writing anew takes If-Match.")
    public RestResponse<NoteView> write(
            @PathParam("id") UUID session,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WriteNote body) {
        Notes.Written written = notes.write(session, ifMatch, body);
        NoteView note = written.view();
        return written.created()
                ? Answers.created("/sessions/" + session + "/note", note, note.version())
                : Answers.ok(note, note.version());
    }

    @GET
    @RolesAllowed(Roles.CLINICIAN)
    @Operation(summary = "A session's note with every layer, as who led it needs it")
    public RestResponse<NoteView> get(@PathParam("id") UUID session) {
        return answer(notes.get(session));
    }

    @POST
    @Path("/signature")
    @Retried
    @RolesAllowed(Roles.CLINICIAN)
    @Operation(
            summary = "Sign the note; only who led the session can",
            description = "422 LAYER_MISSING or NEAR_IDENTICAL when something is left to do. Afterwards it only takes"
                    + " addenda, and billing learns that a signed note exists. Takes If-Match.")
    public RestResponse<NoteView> sign(
            @PathParam("id") UUID session,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SignNote body) {
        return answer(notes.sign(session, ifMatch, body));
    }

    @POST
    @Path("/addenda")
    @Retried
    @RolesAllowed(Roles.CLINICIAN)
    @Operation(summary = "Add to a signed note, for everyone or for one client")
    public RestResponse<NoteView> add(@PathParam("id") UUID session, @Valid @NotNull AddToNote body) {
        return answer(notes.add(session, body));
    }

    private static RestResponse<NoteView> answer(NoteView note) {
        return Answers.ok(note, note.version());
    }
}
