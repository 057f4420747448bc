package health.concord.billing.policy;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/payer-policies")
class PolicyResource {

    @Inject
    PayerPolicies policies;

    @Inject
    PolicyExamples examples;

    @POST
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Add a version of a payer's policy; the open one ends the day before")
    public RestResponse<PolicyView> add(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull AddPolicy wanted) {
        PolicyView policy = policies.add(wanted);
        return Answers.created("/payer-policies/" + policy.id(), policy, policy.version());
    }

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Policy versions, of all payers or of one")
    public Page<PolicyView> list(@QueryParam("payer") @Nullable UUID payer, @BeanParam @Valid PageRequest page) {
        return policies.list(payer, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One policy version")
    public RestResponse<PolicyView> get(@PathParam("id") UUID id) {
        PolicyView policy = policies.get(id);
        return Answers.ok(policy, policy.version());
    }

    @GET
    @Path("/examples")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Names of the shipped examples")
    public List<String> examples() {
        return examples.names();
    }

    @POST
    @Path("/imports")
    @Idempotent
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take over a shipped example: its payer and policies, where they are not there yet")
    public RestResponse<ImportedView> take(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull ImportPolicies wanted) {
        ImportedView taken = examples.take(wanted);
        return Answers.created(
                "/payers/" + taken.payer().id(), taken, taken.payer().version());
    }
}
