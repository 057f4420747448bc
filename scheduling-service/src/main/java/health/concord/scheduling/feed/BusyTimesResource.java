package health.concord.scheduling.feed;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clinicians/{id}/busy-times")
public class BusyTimesResource {

    @Inject
    BusyImports imports;

    @PUT
    @Consumes("text/calendar")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take in when a clinician is busy, from another calendar",
            description =
                    "An iCalendar file; only its times of the coming half year are kept, in place of those taken in"
                            + " before. A file that cannot be read is refused whole, with the line.")
    public BusyTimesView take(
            @PathParam("id") UUID id,
            @QueryParam("site") @NotBlank @Size(max = 40) String site,
            @NotBlank String calendar) {
        return imports.take(id, site, calendar);
    }
}
