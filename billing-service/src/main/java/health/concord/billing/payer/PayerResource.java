package health.concord.billing.payer;

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

@Path("/payers")
class PayerResource {

    @Inject
    Payers payers;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Register a payer")
    public RestResponse<PayerView> register(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RegisterPayer wanted) {
        PayerView payer = PayerView.of(payers.register(wanted));
        return Answers.created("/payers/" + payer.id(), payer, payer.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The payers on file")
    public Page<PayerView> list(@BeanParam @Valid PageRequest page) {
        return payers.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One payer")
    public RestResponse<PayerView> get(@PathParam("id") UUID id) {
        PayerView payer = PayerView.of(payers.get(id));
        return Answers.ok(payer, payer.version());
    }
}
