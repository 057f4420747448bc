package health.concord.billing.denial;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/denials")
class DenialResource {

    @Inject
    Denials denials;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What payers did not pay, most urgent or most money first")
    public Page<DenialView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("state") @Nullable DenialState state,
            @QueryParam("reason") @Nullable @Pattern(regexp = "(CO|PR|OA|PI)-[A-Z]?[0-9]{1,3}") String reason,
            @QueryParam("payer") @Nullable UUID payer,
            @QueryParam("claim") @Nullable UUID claim,
            @QueryParam("minCents") @DefaultValue("0") @Min(0) long minCents,
            @QueryParam("order") @DefaultValue("DEADLINE") DenialFilter.Order order,
            @BeanParam @Valid PageRequest page) {
        return denials.list(new DenialFilter(site, state, reason, payer, claim, minCents, order), page);
    }

    @GET
    @Path("/rates")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Why payers did not pay in a time, most money first, and the rule that would have prevented it")
    public DenialRates rates(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return denials.rates(site, from, to);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One denial")
    public RestResponse<DenialView> get(@PathParam("id") UUID id) {
        DenialView denial = denials.get(id);
        return Answers.ok(denial, denial.version());
    }

    @POST
    @Path("/{id}/write-off")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Give up what was denied, for a reason; it leaves what the payer owes")
    public RestResponse<DenialView> writeOff(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @PathParam("id") UUID id,
            @Valid @NotNull WriteOff wanted) {
        DenialView denial = denials.writeOff(id, ifMatch, wanted);
        return Answers.created("/denials/" + id, denial, denial.version());
    }
}
