package health.concord.scheduling.note;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{id}/notes")
public class ClientNotesResource {

    @Inject
    ClientNotes notes;

    @GET
    @RolesAllowed(Roles.CLINICIAN)
    @Operation(summary = "A client's own signed notes; nobody else is in them")
    public Page<ClientNoteView> ofClient(@PathParam("id") UUID client, @BeanParam @Valid PageRequest page) {
        return notes.of(client, page);
    }
}
