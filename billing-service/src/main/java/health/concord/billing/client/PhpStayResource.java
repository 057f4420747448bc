package health.concord.billing.client;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/clients/{client}/php-stays")
class PhpStayResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    PhpStays stays;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record days in a partial hospitalization program, which some payers want apart from ours")
    public RestResponse<PhpStayView> record(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull RecordPhpStay told) {
        PhpStayView stay = stays.record(client, told);
        return Answers.created("/clients/" + client + "/php-stays", stay, ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's days in partial hospitalization programs, as far as billing was told")
    public Page<PhpStayView> list(@PathParam("client") UUID client, @BeanParam @Valid PageRequest page) {
        return stays.list(client, page);
    }
}
