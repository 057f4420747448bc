package health.concord.matching.seat;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a client may sit in groups, for the service that gives seats for a date, or from its waitlist. */
@Path("/seat-checks")
@Tag(name = "Seat checks")
public class SeatCheckResource {

    @Inject
    SeatChecks checks;

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "What the hard rules have against a client in groups",
            description =
                    "By the newest snapshot and by who is in each group: held for safety, of another age, kept apart from"
                            + " somebody there, and the other rules that placing obeys. Seats, times and rooms are the"
                            + " asker's. Stores nothing. No reason tells anything of another client.")
    public SeatChecksView check(@Valid @NotNull AskSeatChecks body) {
        return checks.of(body);
    }
}
