package health.concord.scheduling.hours;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{id}/units")
public class UnitsResource {

    @Inject
    ClientUnits units;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Authorised units left, and when they run out by what is planned",
            description = "Asked of billing; while it does not answer, what it said last. With on, warnings says what"
                    + " booking sessions on these days would go past.")
    public UnitsView of(@PathParam("id") UUID client, @QueryParam("on") @Size(max = 53) List<@NotBlank String> on) {
        return units.of(
                client,
                on.stream()
                        .map(day -> Asked.date("on", day))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
