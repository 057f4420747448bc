package health.concord.matching.offer;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Freed seats on offer. */
@Path("/seat-offers")
@Tag(name = "Seat offers")
public class SeatOfferResource {

    @Inject
    SeatOffers offers;

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.SCHEDULER, Roles.INTAKE_COORDINATOR, Roles.AUDITOR})
    @Operation(
            summary = "Seats on offer at the caller's sites, or at one",
            description = "A freed seat is held for a while for whoever it does most for: fit × wait × hours at risk.")
    public Page<SeatOfferView> list(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("state") SeatOffer.@Nullable State state,
            @BeanParam @Valid PageRequest page) {
        return offers.list(site, state, page);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Take the seat: the held week becomes a placement",
            description = "409 OFFER_EXPIRED or CHANGED_SINCE; 422 SAFETY_HOLD while a safety hold stands.")
    public RestResponse<SeatOfferView> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = offers.accept(id, ifMatch);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Let the seat go; it is offered to the next")
    public RestResponse<SeatOfferView> decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeclineOffer body) {
        var view = offers.decline(id, ifMatch, body.reason());
        return Answers.ok(view, view.version());
    }
}
