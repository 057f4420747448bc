package health.concord.billing.claim;

import health.concord.billing.rule.HoldCode;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/claims")
class ClaimResource {

    @Inject
    Claims claims;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary =
                    "Claims, narrowed by site, client, payer, state and hold; voided and replaced ones only by their state")
    public Page<ClaimRow> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("payer") @Nullable UUID payer,
            @QueryParam("state") @Nullable ClaimState state,
            @QueryParam("hold") @Nullable HoldCode hold,
            @BeanParam @Valid PageRequest page) {
        return claims.list(new ClaimFilter(site, client, payer, state, hold), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One claim: its lines with holds and trace, and its history")
    public RestResponse<ClaimView> get(@PathParam("id") UUID id) {
        ClaimView claim = claims.get(id);
        return Answers.ok(claim, claim.version());
    }
}
