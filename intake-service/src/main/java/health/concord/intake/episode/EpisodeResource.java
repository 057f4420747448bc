package health.concord.intake.episode;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.intake.text.Choice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
class EpisodeResource {

    @Inject
    EpisodeRecords episodes;

    @GET
    @Path("/episodes")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "Episodes of the caller's sites, by stage, site or client")
    public Page<EpisodeView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("stage") @Schema(implementation = Stage.class) @Nullable String stage,
            @QueryParam("client") @Nullable UUID client,
            @BeanParam @Valid PageRequest page) {
        return episodes.list(site, Choice.of("stage", stage, Stage.class), client, page);
    }

    @GET
    @Path("/episodes/{id}")
    @RolesAllowed({
        Roles.INTAKE_COORDINATOR,
        Roles.CLINICIAN,
        Roles.SCHEDULER,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "One episode with its history")
    public RestResponse<EpisodeView> get(@PathParam("id") UUID id) {
        EpisodeView episode = episodes.read(id);
        return Answers.ok(episode, episode.version());
    }

    @POST
    @Path("/episodes/{id}/closure")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Close an episode")
    public RestResponse<EpisodeView> close(@PathParam("id") UUID id, @Valid @NotNull CloseEpisode body) {
        EpisodeView episode = episodes.close(id, body);
        return Answers.ok(episode, episode.version());
    }
}
