package health.concord.billing.denial;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks intake on the way, so it keeps its key by {@code LongRequests}. */
@Path("/claims/{id}/appeals")
class AppealResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    Appeals appeals;

    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Appeal what is denied of a claim; the letter is written from the template, with the evidence",
            description = "It tells the payer of care, so consent is asked of intake now: without it no letter is"
                    + " written (CONSENT_MISSING), nor while intake does not answer (503).")
    public RestResponse<AppealView> appeal(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull AppealClaim wanted) {
        AppealView appeal = appeals.appeal(key, id, wanted);
        return Answers.created("/appeals/" + appeal.id() + "/letter", appeal, ONLY_VERSION);
    }
}
