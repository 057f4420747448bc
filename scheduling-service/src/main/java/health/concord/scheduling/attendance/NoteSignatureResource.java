package health.concord.scheduling.attendance;

import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sessions/{id}/note-signature")
public class NoteSignatureResource {

    @Inject
    NoteSignatures signatures;

    @POST
    @Retried
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Sign the session's note",
            description = "Marks the services of everyone present as documented and tells billing.")
    public NoteSignatureView sign(@PathParam("id") UUID session) {
        return signatures.sign(session);
    }
}
