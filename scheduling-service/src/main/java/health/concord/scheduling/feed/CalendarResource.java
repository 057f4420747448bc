package health.concord.scheduling.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The only thing without a token: calendar programs have none. The address itself is the secret. */
@Path("/calendars")
public class CalendarResource {

    @Inject
    CalendarFeeds feeds;

    @GET
    @Path("/{secret}.ics")
    @Produces("text/calendar; charset=utf-8")
    @PermitAll
    @Operation(hidden = true)
    public String read(@PathParam("secret") @Size(max = 100) String secret) {
        return feeds.read(secret);
    }
}
