package health.concord.billing.correction;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** These ask intake for consent on the way, so they keep their key by {@code LongRequests}. */
@Path("/claims/{id}")
class CorrectionResource {

    @Inject
    Corrections corrections;

    @POST
    @Path("/holds/{hold}/waiver")
    @RolesAllowed({Roles.BILLER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Let a line go in spite of a hold",
            description =
                    "Only the roles in the hold's waivedBy may; the waiver stands while line and hold stay as they"
                            + " are. A hold without such roles goes only with its cause.")
    public RestResponse<CorrectionView> waive(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @PathParam("hold") UUID hold,
            @Valid @NotNull CorrectClaim body) {
        return created(corrections.waive(key, id, hold, body));
    }

    @POST
    @Path("/resubmission")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Make a rejected claim anew from what was mended, to be sent again; it was never taken in")
    public RestResponse<CorrectionView> resubmit(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull CorrectClaim body) {
        return created(corrections.resubmit(key, id, body));
    }

    @POST
    @Path("/replacement")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Make a claim that replaces this one (frequency 7, with the payer's own number of it)")
    public RestResponse<CorrectionView> replace(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull CorrectClaim body) {
        return created(corrections.replace(key, id, body));
    }

    @POST
    @Path("/void")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Make a claim that takes this one back (frequency 8, with the payer's own number of it)")
    public RestResponse<CorrectionView> makeVoid(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @PathParam("id") UUID id,
            @Valid @NotNull CorrectClaim body) {
        return created(corrections.makeVoid(key, id, body));
    }

    private static RestResponse<CorrectionView> created(CorrectionView view) {
        UUID shown = view.successor() == null ? view.claim() : view.successor();
        return Answers.created("/claims/" + shown, view, view.version());
    }
}
