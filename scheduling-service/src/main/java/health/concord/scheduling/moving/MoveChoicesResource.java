package health.concord.scheduling.moving;

import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.MovePreview;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/sessions/{id}")
public class MoveChoicesResource {

    @Inject
    MoveChoices choices;

    @GET
    @Path("/move-choices")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "A session with its series, or with the times at which its clinician and client are free",
            description = "For those who move it. Free times are looked for over up to twelve weeks from today.")
    public MoveChoicesView of(@PathParam("id") UUID session, @QueryParam("weeks") @DefaultValue("2") int weeks) {
        return choices.of(session, weeks);
    }

    @GET
    @Path("/move-preview")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "What stands in the way, were this session alone to begin then, as long as it is",
            description = "Checked like moving it, or like changing one date of its group; nothing is changed.")
    public MovePreview preview(@PathParam("id") UUID session, @QueryParam("from") @Nullable String from) {
        return choices.preview(session, Asked.time("from", from));
    }
}
