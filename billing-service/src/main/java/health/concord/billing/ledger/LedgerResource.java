package health.concord.billing.ledger;

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
import jakarta.ws.rs.DefaultValue;
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

@Path("/ledger")
class LedgerResource {

    @Inject
    Ledger ledger;

    @Inject
    Receivables receivables;

    @Inject
    PatientCredits credits;

    @Inject
    ClosedPeriods closures;

    @GET
    @Path("/journals")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What was posted for a claim")
    public Page<JournalView> journals(@QueryParam("claim") @NotNull UUID claim, @BeanParam @Valid PageRequest page) {
        return ledger.ofClaim(claim, page);
    }

    @GET
    @Path("/claims/{id}/story")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What became of a claim's money, step by step, with what is owed after each")
    public ClaimStory story(@PathParam("id") UUID id) {
        return ledger.story(id);
    }

    @GET
    @Path("/patient-credits")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "People who paid more than they owe, and whether it is to be given back now",
            description = "A refund is made of a payment: POST /clients/{client}/payments/{id}/refunds.")
    public PatientCredits.CreditsView credits(@QueryParam("site") @Nullable @Size(max = 40) String site) {
        return credits.list(site);
    }

    @GET
    @Path("/aged-receivables")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What payers or clients owe, by the age of the charge")
    public Receivables.AgedView aged(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("by") @DefaultValue("PAYER") Receivables.By by) {
        return receivables.aged(site, by);
    }

    @POST
    @Path("/closures")
    @Idempotent
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(summary = "Close the books through a day that is past; nothing is posted before it any more")
    public RestResponse<ClosedPeriods.ClosureView> close(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull ClosePeriod wanted) {
        return Answers.created("/ledger/closures", closures.close(wanted), 0);
    }

    @POST
    @Path("/closures/{id}/reopening")
    @Idempotent
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(
            summary = "Open the furthest closed period again, with a reason",
            description = "Only the furthest closing that holds can be opened; both it and who opened it stay on file.")
    public RestResponse<ClosedPeriods.ClosureView> reopen(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull ReopenPeriod wanted) {
        return Answers.created("/ledger/closures", closures.reopen(id, wanted), 0);
    }

    @GET
    @Path("/closures")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How far the books are closed")
    public Page<ClosedPeriods.ClosureView> closures(@BeanParam @Valid PageRequest page) {
        return closures.list(page);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "All accounts, of one site or of all that the caller sees")
    public TrialBalanceView trialBalance(@QueryParam("site") @Nullable @Size(max = 40) String site) {
        return ledger.trialBalance(site);
    }
}
