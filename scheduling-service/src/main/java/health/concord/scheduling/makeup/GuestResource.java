package health.concord.scheduling.makeup;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/sessions/{id}/guests")
public class GuestResource {

    @Inject
    Guests guests;

    @POST
    @LooksAtFit
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Give a client a seat for this date only, for example to make up for missed hours",
            description =
                    "Its member warnings says where no authorised unit is left, and where matching did not say whether"
                            + " the client may sit there (FIT_UNKNOWN); the seat is given all the same. What matching rules out is"
                            + " refused (DOES_NOT_FIT) with its reason, unless it may be set aside and fitReason says why.")
    public RestResponse<GuestView> add(
            @PathParam("id") UUID session,
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull AddGuest body) {
        GuestView guest = guests.add(session, body);
        return Answers.created("/sessions/" + session + "/guests/" + guest.client(), guest, 0);
    }

    @DELETE
    @Path("/{client}")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Take a guest off the roster before the session")
    public GuestView remove(@PathParam("id") UUID session, @PathParam("client") UUID client) {
        return guests.remove(session, client);
    }
}
