package health.concord.matching.offer;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In which order a freed seat goes to those on a waitlist, for the service that keeps the list. */
@Path("/groups")
@Tag(name = "Seat offers")
public class WaitingOrderResource {

    @Inject
    WaitingOrders orders;

    @POST
    @Path("/{id}/waiting-order")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            summary = "Put episodes that wait for a group in order: fit × wait × hours at risk",
            description =
                    "Stores nothing. Episodes that are not known here, or may not be placed there, come last, in the order"
                            + " given; the answer does not tell which they are, nor why.")
    public WaitingOrderView order(@PathParam("id") UUID id, @Valid @NotNull AskWaitingOrder body) {
        return orders.of(id, body.episodes());
    }
}
