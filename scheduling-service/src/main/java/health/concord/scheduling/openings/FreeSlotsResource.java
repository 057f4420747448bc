package health.concord.scheduling.openings;

import health.concord.commons.security.Roles;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/free-slots")
public class FreeSlotsResource {

    @Inject
    FreeSlotsAsked slots;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "When a clinician, and a client if one is named, are free",
            description =
                    "Over up to twelve weeks, within availability and opening hours, less what is booked or away.")
    public FreeSlotsView find(
            @QueryParam("site") @Nullable String site,
            @QueryParam("clinician") @Nullable String clinician,
            @QueryParam("client") @Nullable String client,
            @QueryParam("from") @Nullable String from,
            @QueryParam("weeks") @DefaultValue("4") int weeks,
            @QueryParam("minutes") @DefaultValue("60") int minutes) {
        return slots.find(
                site,
                Asked.id("clinician", clinician),
                Asked.id("client", client),
                Asked.date("from", from),
                weeks,
                minutes);
    }
}
