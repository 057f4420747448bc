package health.concord.billing.eligibility;

import health.concord.billing.coverage.CoverageView;
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

/** Asks intake on the way, so it keeps its key by {@code LongRequests}. */
@Path("/coverages/{id}/eligibility-checks")
class EligibilityResource {

    @Inject
    EligibilityChecks checks;

    @Inject
    TruePayers truePayers;

    @POST
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Ask the payer about a coverage (270); the answer comes as a 271",
            description = "Where consent does not allow it nothing is sent, and the check says so. It blocks nothing.")
    public RestResponse<EligibilityView> ask(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull CheckEligibility wanted) {
        EligibilityView check = checks.ask(key, id, wanted);
        return Answers.created("/coverages/" + id + "/eligibility-checks", check, check.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What was asked about a coverage, and what the payer answered")
    public Page<EligibilityView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return checks.list(id, page);
    }

    @POST
    @Path("/{check}/true-payer")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take over the payer that an answer names as the one to be billed",
            description = "It becomes the coverage's payer, and claims that have not left are made anew for it. Until"
                    + " then they are held as PAYER_DIFFERS. The payer must be on file with the id the answer names.")
    public RestResponse<CoverageView> takePayer(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @Valid @NotNull TakePayer wanted) {
        CoverageView coverage = truePayers.take(id, check, wanted);
        return Answers.created("/coverages/" + id, coverage, coverage.version());
    }
}
