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
    Publications publications;

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Ask for a plan of the coming weeks",
            description = "Plans the groups of the site that meet then and the individual sessions that are named; what"
                    + " else stands on the calendar stays. Runs wait for one another; poll the run.")
    public RestResponse<TimetableRunView> build(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull BuildTimetable body) {
        TimetableRunView run = runs.build(body);
        return Answers.created("/timetable-runs/" + run.id(), run, run.version());
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Runs, of one site or of all that you may see", description = "Without their progress.")
    public Page<TimetableRunView> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return runs.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One run: its state and its best score over time")
    public RestResponse<TimetableRunView> get(@PathParam("id") UUID id) {
        TimetableRunView run = runs.get(id);
        return Answers.ok(run, run.version());
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "End a run now", description = "The best plan until then is kept and can be published.")
    public RestResponse<TimetableRunView> stop(@PathParam("id") UUID id) {
        TimetableRunView run = runs.stop(id);
        return Answers.ok(run, run.version());
    }

    @GET
    @Path("/{id}/plan")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The best plan so far, and each broken rule in words")
    public PlanView plan(@PathParam("id") UUID id) {
        return runs.plan(id);
    }

    @GET
    @Path("/{id}/comparison")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "What the plan puts elsewhere than another one",
            description = "Than the plan of the run in with; without it, than the calendar when the run was asked for.")
    public ComparisonView compare(@PathParam("id") UUID id, @QueryParam("with") @Nullable String with) {
        return runs.compare(id, Asked.id("with", with));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Put the plan on the calendar, whole or not at all",
            description = "When the calendar changed in between, the clashing dates are named and nothing is changed.")
    public RestResponse<PublishedView> publish(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @PathParam("id") UUID id) {
        PublishedView published = publications.publish(id);
        return Answers.created("/timetable-runs/" + id, published, 0);
    }
}
