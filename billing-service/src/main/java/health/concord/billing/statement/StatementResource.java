package health.concord.billing.statement;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/statements")
class StatementResource {

    private static final long ONLY_VERSION = 0;
    private static final String PDF = "application/pdf";

    @Inject
    Statements statements;

    @Inject
    Superbills superbills;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Charge a client's ready self-pay services and give a statement of what is owed",
            description = "The sliding discount is posted as an entry of its own. A statement of nothing is refused.")
    public RestResponse<StatementView> give(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull GiveStatement wanted) {
        StatementView statement = statements.give(wanted);
        return Answers.created("/statements/" + statement.id() + "/document", statement, ONLY_VERSION);
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's statements")
    public Page<StatementView> list(@QueryParam("client") @NotNull UUID client, @BeanParam @Valid PageRequest page) {
        return statements.list(client, page);
    }

    @GET
    @Path("/{id}/document")
    @Produces(PDF)
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A statement as it was given")
    public RestResponse<byte[]> document(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(statements.document(id), PDF).build();
    }

    @GET
    @Path("/superbills/{id}")
    @Produces(PDF)
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The superbill of a self-pay claim, for the person's own insurer")
    public RestResponse<byte[]> superbill(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(superbills.of(id), PDF).build();
    }
}
