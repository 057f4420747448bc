package health.concord.billing.ledger;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/ledger")
class LedgerResource {

    @Inject
    Ledger ledger;

    @GET
    @Path("/journals")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What was posted for a claim")
    public Page<JournalView> journals(@QueryParam("claim") @NotNull UUID claim, @BeanParam @Valid PageRequest page) {
        return ledger.ofClaim(claim, page);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "All accounts, of one site or of all that the caller sees")
    public TrialBalanceView trialBalance(@QueryParam("site") @Nullable @Size(max = 40) String site) {
        return ledger.trialBalance(site);
    }
}
