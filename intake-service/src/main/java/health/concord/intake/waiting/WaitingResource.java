package health.concord.intake.waiting;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/waiting")
class WaitingResource {

    @Inject
    WaitingList waiting;

    @GET
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Who waits to be placed: since when, at what risk, and what is missing")
    public Page<WaitingClient> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return waiting.list(site, page);
    }
}
