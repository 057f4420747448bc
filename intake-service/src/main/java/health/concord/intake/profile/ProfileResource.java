package health.concord.intake.profile;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/")
class ProfileResource {

    @Inject
    Profiles profiles;

    @Inject
    FactorCatalogue catalogue;

    @Inject
    GroupAgreements agreements;

    @GET
    @Path("/factors")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The catalogue of factors: codes, values and what each stands for")
    public CatalogueView factors() {
        return catalogue.show();
    }

    @GET
    @Path("/episodes/{id}/profile")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "An episode's profile; empty, with ETag \"0\", before the first recording")
    public RestResponse<ProfileView> get(@PathParam("id") UUID id) {
        return answer(profiles.read(id));
    }

    @PUT
    @Path("/episodes/{id}/profile")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Record the profile, whole; a factor that endangers raises a hold at once",
            description =
                    "What instruments say fills only what is not recorded here; a factor of source INSTRUMENT gives"
                            + " way to newer answers. Where they differ from what staff or client said, the answer shows a"
                            + " conflict, and what was recorded stands.")
    public RestResponse<ProfileView> record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordProfile body) {
        return answer(profiles.record(id, ifMatch, body));
    }

    @GET
    @Path("/group-agreements")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Who of these episodes has signed the agreement to the rules of groups",
            description = "At most 100 ids with commas between; what you may not see is left out.")
    public List<GroupAgreementView> agreements(@QueryParam("episodes") @Nullable String episodes) {
        return agreements.of(episodes);
    }

    private static RestResponse<ProfileView> answer(ProfileView profile) {
        return Answers.ok(profile, profile.revision());
    }
}
