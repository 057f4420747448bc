package health.concord.billing.estimate;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class EstimateRequestResource {

    private static final long ONLY_VERSION = 0;

    @Inject
    EstimateRequests requests;

    @POST
    @Path("/clients/{client}/estimate-requests")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Note that a Good Faith Estimate is owed to a client, and until when",
            description = "A question about cost counts. The next estimate for the client at the site answers it.")
    public RestResponse<EstimateRequestView> ask(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("client") UUID client,
            @Valid @NotNull AskForEstimate asked) {
        return Answers.created("/estimate-requests", requests.ask(client, asked), ONLY_VERSION);
    }

    @GET
    @Path("/estimate-requests")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Good Faith Estimates that are due by a day and not given yet",
            description = "With clientId, those that are owed to one client.")
    public Page<EstimateRequestView> due(
            @QueryParam("dueBy") @NotNull LocalDate dueBy,
            @QueryParam("clientId") @Nullable UUID client,
            @BeanParam @Valid PageRequest page) {
        return requests.due(dueBy, client, page);
    }
}
