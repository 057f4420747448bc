package health.concord.billing.review;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks intake on the way, so it keeps its key by {@code LongRequests}. */
@Path("/authorisation-requests")
class AuthorisationRequestResource {

    @Inject
    AuthorisationRequests requests;

    @POST
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Ask a payer for units (278); what it certifies becomes an authorisation by itself")
    public RestResponse<AuthorisationRequestView> ask(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RequestAuthorisation wanted) {
        AuthorisationRequestView request = requests.ask(key, wanted);
        return Answers.created("/authorisation-requests?client=" + request.client(), request, request.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What was asked for a client, and what the payers answered")
    public Page<AuthorisationRequestView> list(
            @QueryParam("client") @NotNull UUID client, @BeanParam @Valid PageRequest page) {
        return requests.list(client, page);
    }
}
