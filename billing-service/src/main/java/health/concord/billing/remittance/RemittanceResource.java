package health.concord.billing.remittance;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/remittances")
class RemittanceResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    RemittanceDesk desk;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Enter a payment from paper; it is checked and posted as an 835 is",
            description = "A payment whose figures do not hold is quarantined whole. One that was posted before, by a"
                    + " file or by hand, is answered as it is on file, and nothing is posted.")
    public RestResponse<RemittanceView> enter(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull EnterRemittance wanted) {
        RemittanceView remittance = desk.enter(wanted);
        return Answers.created("/remittances/" + remittance.id(), remittance, ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Payments; their claims are shown with each one")
    public Page<RemittanceView> list(
            @QueryParam("state") @Nullable RemittanceState state, @BeanParam @Valid PageRequest page) {
        return desk.list(state, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One payment, claim by claim")
    public RestResponse<RemittanceView> get(@PathParam("id") UUID id) {
        return Answers.ok(desk.get(id), ONLY_VERSION);
    }
}
