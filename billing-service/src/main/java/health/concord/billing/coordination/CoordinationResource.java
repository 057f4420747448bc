package health.concord.billing.coordination;

import health.concord.commons.idempotency.Idempotent;
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

@Path("/claims/{id}")
class CoordinationResource {

    @Inject
    SharedClaims claims;

    @GET
    @Path("/coordination")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What payers before this claim's answered, and the claims on payers after it")
    public CoordinationView get(@PathParam("id") UUID id) {
        return claims.of(id);
    }

    @POST
    @Path("/remainder-to-person")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Do not ask the further payer: the person owes what the earlier one left",
            description = "For a claim on a further payer that has not left; the payer is not asked again about it.")
    public RestResponse<CoordinationView> leaveToPerson(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull DecideRemainder wanted) {
        CoordinationView view = claims.leaveToPerson(id, wanted);
        return Answers.created("/claims/" + id + "/coordination", view, view.version());
    }

    @POST
    @Path("/own-sending")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Send a claim from here that the payer before passed on and that never arrived",
            description = "For a claim that was passed on (crossover) and that its payer has not answered or taken in."
                    + " It is checked, and consent is asked, like any other before it leaves; an answer that comes all"
                    + " the same is still taken.")
    public RestResponse<CoordinationView> sendOurselves(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull DecideRemainder wanted) {
        CoordinationView view = claims.sendOurselves(id, wanted);
        return Answers.created("/claims/" + id + "/coordination", view, view.version());
    }
}
