package health.concord.billing.authorisation;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/authorisations")
class AuthorisationResource {

    @Inject
    Authorisations authorisations;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record what a payer authorised")
    public RestResponse<AuthorisationView> record(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RecordAuthorisation wanted) {
        AuthorisationView authorisation = authorisations.record(wanted);
        return Answers.created("/authorisations/" + authorisation.id(), authorisation, authorisation.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's authorisations, with units used and left")
    public Page<AuthorisationView> list(
            @QueryParam("client") @NotNull UUID client, @BeanParam @Valid PageRequest page) {
        return authorisations.list(client, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One authorisation")
    public RestResponse<AuthorisationView> get(@PathParam("id") UUID id) {
        AuthorisationView authorisation = authorisations.get(id);
        return Answers.ok(authorisation, authorisation.version());
    }
}
