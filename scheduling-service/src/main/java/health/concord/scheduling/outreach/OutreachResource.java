package health.concord.scheduling.outreach;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

@Path("/outreach-tasks")
public class OutreachResource {

    @Inject
    Outreach outreach;

    @POST
    @Path("/searches")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Look for weeks that fall short now; the new tasks are answered",
            description = "Done by itself from Wednesday on. Once for each client and week, however often it is sent.")
    public List<OutreachView> look(@Valid @NotNull LookForShortWeeks body) {
        return outreach.look(body);
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Clients to reach out to, of a site or all that you may see; open ones when nothing is said")
    public Page<OutreachView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("state") @Pattern(regexp = "OPEN|DONE") @Nullable String state,
            @BeanParam @Valid PageRequest page) {
        return outreach.list(site, state, page);
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say what came of reaching out; takes If-Match")
    public RestResponse<OutreachView> complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CompleteOutreach body) {
        OutreachView task = outreach.complete(id, ifMatch, body);
        return Answers.ok(task, task.version());
    }
}
