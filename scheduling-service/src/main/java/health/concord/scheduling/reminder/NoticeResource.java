package health.concord.scheduling.reminder;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sessions/{id}/notices")
public class NoticeResource {

    @Inject
    Notices notices;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "What clients were told of a session, or will be",
            description = "Reminders and notices of changes, to whom, when and how; never the words or the number.")
    public List<NoticeView> list(@PathParam("id") UUID id) {
        return notices.ofSession(id);
    }
}
