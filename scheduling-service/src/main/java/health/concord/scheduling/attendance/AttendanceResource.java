package health.concord.scheduling.attendance;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/sessions/{id}/attendance/{client}")
public class AttendanceResource {

    @Inject
    Attendances attendances;

    @PUT
    @Retried
    @RolesAllowed({Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Record how a client came to a session, or correct it",
            description =
                    "A correction takes If-Match. Each delivered service is told to billing once, what is corrected"
                            + " as an amendment. Of days closed for billing only a program administrator, with correctedBecause.")
    public RestResponse<AttendanceView> record(
            @PathParam("id") UUID session,
            @PathParam("client") UUID client,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordAttendance body) {
        Attendances.Recorded recorded = attendances.record(session, client, ifMatch, body);
        AttendanceView attendance = recorded.view();
        return recorded.created()
                ? Answers.created("/sessions/" + session + "/attendance/" + client, attendance, attendance.version())
                : Answers.ok(attendance, attendance.version());
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "How a client came to a session, with every correction")
    public RestResponse<AttendanceView> get(@PathParam("id") UUID session, @PathParam("client") UUID client) {
        AttendanceView attendance = attendances.get(session, client);
        return Answers.ok(attendance, attendance.version());
    }
}
