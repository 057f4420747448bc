package health.concord.billing.authorisation;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{client}/units-left")
class UnitsLeftResource {

    @Inject
    Authorisations authorisations;

    @GET
    @RolesAllowed({
        Roles.SERVICE,
        Roles.BILLER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.SCHEDULER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "Who pays for the client on that day, and how many authorised units are left")
    public UnitsLeftView unitsLeft(@PathParam("client") UUID client, @QueryParam("on") @NotNull LocalDate on) {
        return authorisations.unitsLeft(client, on);
    }
}
