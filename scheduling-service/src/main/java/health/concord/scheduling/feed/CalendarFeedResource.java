package health.concord.scheduling.feed;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/calendar-feeds")
public class CalendarFeedResource {

    @Inject
    CalendarFeeds feeds;

    /** Without a key: what is answered is a secret, which is not stored to be answered again. */
    @POST
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Make a secret calendar address for a clinician, a room or a client",
            description = "It is told this once. A client's calendar shows neither diagnosis nor group.")
    public RestResponse<FeedView> open(@Valid @NotNull OpenFeed body) {
        FeedView feed = feeds.open(body);
        return Answers.created("/calendar-feeds/" + feed.id(), feed, feed.version());
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "A clinician's, room's or client's calendar addresses that are open, without their secrets")
    public List<FeedView> list(@QueryParam("owner") @Nullable String owner) {
        return feeds.list(Asked.id("owner", owner));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Make a calendar address worthless at once")
    public FeedView revoke(@PathParam("id") UUID id) {
        return feeds.revoke(id);
    }
}
