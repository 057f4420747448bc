package health.concord.scheduling.moving;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sessions/{id}/move-choices")
public class MoveChoicesResource {

    @Inject
    MoveChoices choices;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "A session with its series, or with the times at which its clinician and client are free",
            description = "For those who move it. Free times are looked for over up to twelve weeks from today.")
    public MoveChoicesView of(@PathParam("id") UUID session, @QueryParam("weeks") @DefaultValue("2") int weeks) {
        return choices.of(session, weeks);
    }
}
