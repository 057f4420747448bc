package health.concord.billing.payment;

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

@Path("/clients/{client}/payment-plans")
class PaymentPlanResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    PaymentPlans plans;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Agree that what is owed is paid in parts")
    public RestResponse<PaymentPlanView> agree(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull AgreePlan wanted) {
        return Answers.created("/clients/" + client + "/payment-plans", plans.agree(client, wanted), ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's payment plans, and how far each is paid")
    public Page<PaymentPlanView> list(@PathParam("client") UUID client, @BeanParam @Valid PageRequest page) {
        return plans.list(client, page);
    }
}
