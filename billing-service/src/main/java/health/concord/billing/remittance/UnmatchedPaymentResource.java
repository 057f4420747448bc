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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/unmatched-payments")
class UnmatchedPaymentResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    RemittanceDesk desk;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Answers of payers about claims that were not found; their money waits on an account of its own")
    public Page<RemittanceView.AnswerView> list(@BeanParam @Valid PageRequest page) {
        return desk.unmatched(page);
    }

    @POST
    @Path("/{id}/match")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say which claim an unmatched answer is about, and post it to that claim")
    public RestResponse<RemittanceView> match(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull MatchPayment wanted) {
        RemittanceView remittance = desk.match(id, wanted);
        return Answers.created("/remittances/" + remittance.id(), remittance, ONLY_VERSION);
    }
}
