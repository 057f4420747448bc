package health.concord.matching.mutualhelp;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Mutual-help meetings: recorded as support, never as therapy, never billed. */
@Path("/mutual-help-meetings")
@Tag(name = "Mutual help")
public class MeetingResource {

    @Inject
    Meetings meetings;

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Record a mutual-help meeting", description = "Support beside treatment; no week counts it.")
    public RestResponse<MeetingView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull DescribeMeeting body) {
        var view = meetings.create(body);
        return Answers.created("/mutual-help-meetings/" + view.id(), view, view.version());
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "The meetings near the caller's sites, or near one")
    public Page<MeetingView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site, @BeanParam @Valid PageRequest page) {
        return meetings.list(site, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "One meeting")
    public RestResponse<MeetingView> get(@PathParam("id") UUID id) {
        var view = meetings.get(id);
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Describe a meeting anew")
    public RestResponse<MeetingView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeMeeting body) {
        var view = meetings.change(id, ifMatch, body);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Remove a meeting that is held no more")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        meetings.remove(id, ifMatch);
        return RestResponse.noContent();
    }
}
