package health.concord.matching.fit;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Scores that come back after a placement. */
@Path("/outcomes")
@Tag(name = "Fit")
public class OutcomeResource {

    @Inject
    Outcomes outcomes;

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SERVICE})
    @Operation(
            summary = "Record a score under its id, or correct it",
            description = "Intake tells its scores by event; this is for importing others. A correction needs If-Match.")
    public RestResponse<OutcomeView> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordOutcome body) {
        var written = outcomes.put(id, ifMatch, body);
        var view = written.view();
        return written.created()
                ? Answers.created("/outcomes/" + id, view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The scores of an episode")
    public Page<OutcomeView> list(@QueryParam("episode") @NotNull UUID episode, @BeanParam @Valid PageRequest page) {
        return outcomes.ofEpisode(episode, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "One score")
    public RestResponse<OutcomeView> get(@PathParam("id") UUID id) {
        var view = outcomes.get(id);
        return Answers.ok(view, view.version());
    }
}
