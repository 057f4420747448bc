package health.concord.scheduling.timetable;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.Retried;
import health.concord.scheduling.calendar.Asked;
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
import org.jspecify.annotations.Nullable;

@Path("/timetable-runs")
public class TimetableResource {

    @Inject
    TimetableRuns runs;

    @Inject
    Publication publication;

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Search for a better week of groups, rooms, leaders and individual sessions",
            description = "From what is running; what is pinned stays, and little else changes without need.")
    public RestResponse<TimetableRunView> build(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull BuildTimetable body) {
        TimetableRunView run = runs.build(body);
        return Answers.created("/timetable-runs/" + run.id(), run, run.version());
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Searches of a site, or of all that you may see, without their plans")
    public Page<TimetableRunView> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return runs.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One search: progress, best score, the plan, and each rule or wish it breaks")
    public RestResponse<TimetableRunView> get(@PathParam("id") UUID id) {
        TimetableRunView run = runs.get(id);
        return Answers.ok(run, run.version());
    }

    @GET
    @Path("/{id}/comparison")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Two plans beside one another: what meets elsewhere, and what only one of them breaks")
    public ComparisonView compare(@PathParam("id") UUID id, @QueryParam("with") @Nullable String with) {
        return runs.compare(id, Asked.id("with", with));
    }

    @POST
    @Path("/{id}/publication")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Put the plan on the calendar from its week on, as a whole or not at all",
            description = "409 names what stands in the way by now. Takes If-Match.")
    public RestResponse<TimetableRunView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        TimetableRunView run = publication.publish(id, ifMatch);
        return Answers.ok(run, run.version());
    }
}
