package health.concord.scheduling.unavailability;

import health.concord.commons.idempotency.Idempotent;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.booking.Retried;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/unavailabilities")
public class UnavailabilityResource {

    @Inject
    Unavailabilities unavailabilities;

    @POST
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Close a site or a room, or enter a clinician's leave",
            description = "What is booked in that time stands and is named, for someone to see to.")
    public RestResponse<UnavailabilityView> block(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key, @Valid @NotNull BlockTime body) {
        UnavailabilityView added = unavailabilities.block(body);
        return Answers.created("/unavailabilities/" + added.id(), added, 0);
    }

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Closures and leave from a day on, of a site, room or clinician, or all that you may see")
    public Page<UnavailabilityView> list(
            @QueryParam("site") @Nullable String site,
            @QueryParam("room") @Nullable String room,
            @QueryParam("clinician") @Nullable String clinician,
            @QueryParam("from") @Nullable String from,
            @BeanParam @Valid PageRequest page) {
        return unavailabilities.list(
                site, Asked.id("room", room), Asked.id("clinician", clinician), Asked.date("from", from), page);
    }

    @DELETE
    @Path("/{id}")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Open again, or end a leave: the time can be booked")
    public RestResponse<Void> free(@PathParam("id") UUID id) {
        unavailabilities.free(id);
        return RestResponse.noContent();
    }
}
