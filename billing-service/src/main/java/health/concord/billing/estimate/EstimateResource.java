package health.concord.billing.estimate;

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
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/clients/{client}/estimates")
class EstimateResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    Estimates estimates;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Give a Good Faith Estimate; each is a version of its own, and the earlier ones stand")
    public RestResponse<EstimateView> make(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull MakeEstimate wanted) {
        return Answers.created("/clients/" + client + "/estimates", estimates.make(client, wanted), ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's estimates, with what was charged since and whether it may be disputed")
    public Page<EstimateView> list(@PathParam("client") UUID client, @BeanParam @Valid PageRequest page) {
        return estimates.list(client, page);
    }

    @GET
    @Path("/{id}/document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "An estimate as PDF, in plain language")
    public RestResponse<byte[]> document(@PathParam("client") UUID client, @PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(estimates.document(client, id), "application/pdf")
                .build();
    }
}
