package health.concord.billing.coverage;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/coverages")
class CoverageResource {

    @Inject
    Coverages coverages;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record a client's coverage; the open one of its rank ends the day before")
    public RestResponse<CoverageView> record(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull RecordCoverage wanted) {
        CoverageView coverage = coverages.record(wanted);
        return Answers.created("/coverages/" + coverage.id(), coverage, coverage.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Put right what a coverage says of the card, for example the member id a payer rejected",
            description = "Claims that have not left, and rejected ones that are sent again, say what it says then.")
    public RestResponse<CoverageView> correct(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @PathParam("id") UUID id,
            @Valid @NotNull CorrectCoverage wanted) {
        CoverageView coverage = coverages.correct(id, ifMatch, wanted);
        return Answers.ok(coverage, coverage.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A client's coverages")
    public Page<CoverageView> list(@QueryParam("client") @NotNull UUID client, @BeanParam @Valid PageRequest page) {
        return coverages.list(client, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One coverage")
    public RestResponse<CoverageView> get(@PathParam("id") UUID id) {
        CoverageView coverage = coverages.get(id);
        return Answers.ok(coverage, coverage.version());
    }
}
