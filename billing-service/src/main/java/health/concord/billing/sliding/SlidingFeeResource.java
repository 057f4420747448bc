package health.concord.billing.sliding;

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

@Path("/clients/{client}/fee-assessments")
class SlidingFeeResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    SlidingFees fees;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record household and income; the sliding scale of the day gives the discount for a year")
    public RestResponse<FeeAssessmentView> assess(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull AssessFee told) {
        return Answers.created("/clients/" + client + "/fee-assessments", fees.assess(client, told), ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What a client's household was assessed to pay")
    public Page<FeeAssessmentView> list(@PathParam("client") UUID client, @BeanParam @Valid PageRequest page) {
        return fees.list(client, page);
    }
}
