package health.concord.scheduling.series;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.MovePreview;
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

@Path("/group-series")
public class GroupSeriesResource {

    @Inject
    GroupSeriesPlans series;

    @Inject
    SeriesEdits edits;

    @Inject
    SeriesPreviews previews;

    @POST
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Open a group that meets weekly",
            description = "Its sessions are booked some weeks ahead, all or none; a clash names the dates.")
    public RestResponse<GroupSeriesView> open(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull OpenGroupSeries body) {
        GroupSeriesView opened = series.open(body);
        return Answers.created("/group-series/" + opened.id(), opened, opened.version());
    }

    @POST
    @Path("/previews")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "The dates of the coming weeks that a group would have, and what stands in the way of each",
            description = "Checked like opening it; nothing is kept.")
    public SeriesPreview preview(@Valid @NotNull OpenGroupSeries body) {
        return previews.preview(body);
    }

    @POST
    @Path("/{id}/edits")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Change one date, one and all that follow, or all that are to come",
            description = "Sessions keep their ids and rosters; members are told of new times. Takes If-Match.")
    public RestResponse<GroupSeriesView> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EditGroupSeries body) {
        GroupSeriesView edited = edits.edit(id, ifMatch, body);
        return Answers.ok(edited, edited.version());
    }

    @POST
    @Path("/{id}/edit-previews")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "What stands in the way of a change, by date",
            description = "Checked like making it; nothing is changed. Members who are taken elsewhere are named.")
    public MovePreview preview(@PathParam("id") UUID id, @Valid @NotNull EditGroupSeries body) {
        return edits.preview(id, body);
    }

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "Group series, of a site, of a group, or all that you may see")
    public Page<GroupSeriesView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("group") @Nullable String group,
            @BeanParam @Valid PageRequest page) {
        return series.list(site, Asked.id("group", group), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One group series with its seats")
    public RestResponse<GroupSeriesView> get(@PathParam("id") UUID id) {
        GroupSeriesView found = series.get(id);
        return Answers.ok(found, found.version());
    }
}
