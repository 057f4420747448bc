package health.concord.intake.instrument;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/")
class InstrumentResource {

    @Inject
    Instruments instruments;

    @GET
    @Path("/instruments")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The instruments of the program")
    public Page<InstrumentView> list() {
        return new Page<>(instruments.list(), null);
    }

    @GET
    @Path("/instruments/{code}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One instrument with its questions, scoring and licence")
    public InstrumentView get(@PathParam("code") String code) {
        return instruments.show(code);
    }
}
