package health.concord.scheduling.feed;

import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clinicians/{id}/busy-times")
public class BusyTimesResource {

    @Inject
    BusyTimes times;

    @PUT
    @Consumes("text/calendar")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take a clinician's busy times from another calendar",
            description = "Of the calendar only the times are kept, and they replace those taken before.")
    public BusyTimes.Imported replace(
            @PathParam("id") UUID clinician, @NotNull @Size(min = 1, max = 1_000_000) String calendar) {
        return times.replace(clinician, calendar);
    }
}
