package health.concord.intake.measure;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Choice;
import health.concord.intake.text.Line;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class MeasureResource {

    @Inject
    Trends trends;

    @Inject
    DueInstruments due;

    @Inject
    CareAlerts alerts;

    @GET
    @Path("/episodes/{id}/trends")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Every score of an episode as it moved, with bands and what is a reliable change")
    public Page<TrendView> trends(
            @PathParam("id") UUID id, @QueryParam("instrument") @Line @Size(max = 40) @Nullable String instrument) {
        return trends.of(id, instrument);
    }

    @GET
    @Path("/episodes/{id}/due-instruments")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "When each instrument is to be answered next in an episode")
    public Page<DueInstrument> due(@PathParam("id") UUID id) {
        return due.of(id);
    }

    @GET
    @Path("/due-instruments")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "What is overdue in open episodes of the caller's sites",
            description = "A page covers as many episodes as its limit says, and holds what is overdue in them.")
    public Page<DueInstrument> overdue(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return due.atSites(site, page);
    }

    @GET
    @Path("/care-alerts")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Alerts of deterioration and non-response at the caller's sites")
    public Page<CareAlertView> alerts(
            @QueryParam("site") @Nullable String site,
            @QueryParam("state") @Schema(implementation = AlertState.class) @Nullable String state,
            @QueryParam("episode") @Nullable UUID episode,
            @BeanParam @Valid PageRequest page) {
        return alerts.list(site, Choice.of("state", state, AlertState.class), episode, page);
    }

    @POST
    @Path("/care-alerts/{id}/acknowledgement")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Say that a clinician has looked at an alert")
    public RestResponse<CareAlertView> acknowledge(@PathParam("id") UUID id, @Valid @NotNull AcknowledgeAlert body) {
        CareAlertView alert = alerts.acknowledge(id, body);
        return Answers.ok(alert, alert.version());
    }
}
