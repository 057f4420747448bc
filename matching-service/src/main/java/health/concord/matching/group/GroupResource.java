package health.concord.matching.group;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.matching.rule.Model;
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

/** Groups of the five models as clinical resources. */
@Path("/groups")
@Tag(name = "Groups")
public class GroupResource {

    @Inject
    Groups groups;

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Describe a new group")
    public RestResponse<GroupView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull DescribeGroup body) {
        var view = groups.create(body);
        return Answers.created("/groups/" + view.id(), view, view.version());
    }

    @GET
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "The groups of the caller's sites, or of one")
    public Page<GroupView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("model") @Nullable Model model,
            @BeanParam @Valid PageRequest page) {
        return groups.list(site, model, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.CLINICIAN,
        Roles.PROGRAM_ADMIN,
        Roles.SCHEDULER,
        Roles.INTAKE_COORDINATOR,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "One group")
    public RestResponse<GroupView> get(@PathParam("id") UUID id) {
        var view = groups.get(id);
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Describe a group anew")
    public RestResponse<GroupView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeGroup body) {
        var view = groups.change(id, ifMatch, body);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Retire a group", description = "Kept for past placements, offered no more.")
    public RestResponse<Void> retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        groups.retire(id, ifMatch);
        return RestResponse.noContent();
    }
}
