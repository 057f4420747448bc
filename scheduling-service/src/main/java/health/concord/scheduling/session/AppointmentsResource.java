package health.concord.scheduling.session;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/appointments")
public class AppointmentsResource {

    @Inject
    Appointments appointments;

    @POST
    @Idempotent
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Book sessions of one client that come back, all or none",
            description =
                    "409 time-conflict names each date that fails; its member instead has, for each, the date as the"
                            + " rule gives it (on) and the nearest times that are free for all and the room (free: from, to)."
                            + " In the answer, warnings says where no authorised unit is left; they are booked all the same.")
    public RestResponse<AppointmentsView> book(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 200) String key,
            @Valid @NotNull BookAppointments body) {
        AppointmentsView booked = appointments.book(body);
        return Answers.created("/appointments/" + booked.id(), booked, 0);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Sessions that were booked as a whole and are to come")
    public AppointmentsView get(@PathParam("id") UUID id) {
        return appointments.get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Retried
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Call off those to come, from a day on; what is left is answered")
    public AppointmentsView cancel(@PathParam("id") UUID id, @Valid @NotNull CancelAppointments body) {
        return appointments.cancel(id, body);
    }
}
