package health.concord.billing.denial;

import health.concord.commons.idempotency.Idempotent;
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

@Path("/claims/{id}/appeals")
class AppealResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    Denials denials;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Appeal what is denied of a claim; the letter is written from the template, with the evidence")
    public RestResponse<AppealView> appeal(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull AppealClaim wanted) {
        AppealView appeal = denials.appeal(id, wanted);
        return Answers.created("/appeals/" + appeal.id() + "/letter", appeal, ONLY_VERSION);
    }
}
