package health.concord.matching.therapist;

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

/** Therapists as clinical resources. */
@Path("/therapists")
@Tag(name = "Therapists")
public class TherapistResource {

    @Inject
    Therapists therapists;

    @POST
    @Idempotent
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Describe a new therapist")
    public RestResponse<TherapistView> create(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull DescribeTherapist body) {
        var view = therapists.create(body);
        return Answers.created("/therapists/" + view.id(), view, view.version());
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
    @Operation(summary = "The therapists of the caller's sites, or of one")
    public Page<TherapistView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site, @BeanParam @Valid PageRequest page) {
        return therapists.list(site, page);
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
    @Operation(summary = "One therapist")
    public RestResponse<TherapistView> get(@PathParam("id") UUID id) {
        var view = therapists.get(id);
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Describe a therapist anew")
    public RestResponse<TherapistView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DescribeTherapist body) {
        var view = therapists.change(id, ifMatch, body);
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("/{id}/conflicts")
    @RolesAllowed({Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "The clients a therapist must not be given",
            description = "Confidential. A therapist left out for it reads as not available, everywhere.")
    public RestResponse<ConflictsView> conflicts(@PathParam("id") UUID id) {
        var view = therapists.conflicts(id);
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("/{id}/conflicts")
    @RolesAllowed(Roles.PROGRAM_ADMIN)
    @Operation(summary = "Say which clients a therapist must not be given")
    public RestResponse<ConflictsView> keepFrom(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull KeepFrom body) {
        var view = therapists.keepFrom(id, ifMatch, body);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Retire a therapist", description = "Kept for past placements, offered no more.")
    public RestResponse<Void> retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        therapists.retire(id, ifMatch);
        return RestResponse.noContent();
    }
}
