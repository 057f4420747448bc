package health.concord.billing.claim;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claim-runs")
class ClaimRunResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    ClaimRuns runs;

    @Inject
    ClaimRunRecords records;

    /** Asks intake on the way, so it keeps its key by {@code LongRequests} rather than in one transaction. */
    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Make claims of the weeks of these days; doing so again changes nothing")
    public RestResponse<ClaimRunView> run(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull RunClaims wanted) {
        ClaimRunView run = runs.run(key, wanted);
        return Answers.created("/claim-runs/" + run.id(), run, ONLY_VERSION);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What a run answered")
    public RestResponse<ClaimRunView> get(@PathParam("id") UUID id) {
        return Answers.ok(records.get(id), ONLY_VERSION);
    }
}
