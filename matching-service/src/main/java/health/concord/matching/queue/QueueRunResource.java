package health.concord.matching.queue;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans of the whole queue, and their approval. */
@Path("/queue-runs")
@Tag(name = "Queue")
public class QueueRunResource {

    @Inject
    QueueRuns runs;

    @Inject
    Approvals approvals;

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Plan the whole queue of a site",
            description =
                    "Everybody who waits is placed together, with the rosters as they are; nobody in a group is moved."
                            + " The plan follows; read the run for it. 409 RUN_UNDER_WAY while another is planned; 422"
                            + " CANNOT_PLACE_ALL when those who must be placed cannot all be.")
    public RestResponse<QueueRunView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull RunQueue body) {
        var view = runs.create(body);
        return Answers.created("/queue-runs/" + view.id(), view, view.version());
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "Runs of the caller's sites, or of one")
    public Page<QueueRunSummary> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site, @BeanParam @Valid PageRequest page) {
        return runs.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(
            summary = "A run, how far it is, and what came of it",
            description =
                    "Worth, proven bound and gap; what binds; who stays unplaced and why; first come, first served in"
                            + " comparison; where a new group would help.")
    public RestResponse<QueueRunView> get(@PathParam("id") UUID id) {
        var view = runs.get(id);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Stop a run; it keeps the best plan so far")
    public RestResponse<QueueRunView> stop(@PathParam("id") UUID id) {
        var view = runs.stop(id);
        return Answers.accepted("/queue-runs/" + id, view);
    }

    @GET
    @Path("/{id}/proposals")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "The weeks a run found")
    public Page<ProposalView> proposals(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return runs.proposals(id, page);
    }

    @POST
    @Path("/{id}/approvals")
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Approve one, some or all proposals",
            description =
                    "Each is accepted as an option of a recommendation is, or says why not; one that is not leaves the"
                            + " others.")
    public RestResponse<ApprovalsView> approve(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull ApproveProposals body) {
        return Answers.created("/queue-runs/" + id + "/proposals", approvals.approve(id, body), 0);
    }
}
