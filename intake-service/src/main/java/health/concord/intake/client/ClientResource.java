package health.concord.intake.client;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Line;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class ClientResource {

    @Inject
    Clients clients;

    @GET
    @Path("/clients")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "Clients of the caller's sites, by parts of their names")
    public Page<ClientSummary> search(
            @QueryParam("q") @Line @Size(min = 2, max = 100) @Nullable String q, @BeanParam @Valid PageRequest page) {
        return clients.search(q, page);
    }

    @GET
    @Path("/clients/{id}")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "One client's record; each reading is kept in the audit trail")
    public RestResponse<ClientView> get(@PathParam("id") UUID id) {
        ClientView client = clients.read(id);
        return Answers.ok(client, client.version());
    }

    @PUT
    @Path("/clients/{id}")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Change a client's record, whole")
    public RestResponse<ClientView> update(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeClient body) {
        ClientView client = clients.update(id, ifMatch, body);
        return Answers.ok(client, client.version());
    }
}
