package health.concord.billing.preview;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/policy-previews")
class PolicyPreviewResource {

    @Inject
    PolicyPreviews previews;

    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "These delivered services under this policy give these lines; nothing is stored",
            description =
                    "By the same rules that bill, with the trace of each line. Give a policy on file, or terms that"
                            + " are still being written.")
    public PreviewView preview(@Valid @NotNull PreviewPolicy wanted) {
        return previews.preview(wanted);
    }
}
