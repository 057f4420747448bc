package health.concord.scheduling.feed;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/calendar-feeds")
public class CalendarFeedResource {

    @Inject
    CalendarFeeds feeds;

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Make a calendar feed of a clinician, a room or a client",
            description = "It has no address yet: ask for one.")
    public RestResponse<CalendarFeedView> open(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull OpenCalendarFeed body) {
        CalendarFeedView feed = feeds.open(body);
        return Answers.created("/calendar-feeds/" + feed.id(), feed, feed.version());
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Feeds, of one site or of all that you may see", description = "Never with their addresses.")
    public Page<CalendarFeedView> list(@QueryParam("site") @Nullable String site, @BeanParam @Valid PageRequest page) {
        return feeds.list(site, page);
    }

    @POST
    @Path("/{id}/address")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Give a feed a new secret address",
            description = "Shown this once and not kept, so a repeated request gives another one. The address before"
                    + " it ends.")
    public FeedAddress address(@PathParam("id") UUID id) {
        return feeds.address(id);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "End a feed at once", description = "Its address answers as one that never was.")
    public CalendarFeedView revoke(@PathParam("id") UUID id) {
        return feeds.revoke(id);
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            summary = "The calendar under a secret address, as iCalendar",
            description = "Needs no token: the address is the secret. A client's calendar says Appointment and where.")
    public RestResponse<String> read(@PathParam("secret") @Size(max = 100) String secret) {
        return RestResponse.ResponseBuilder.ok(feeds.read(secret))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
