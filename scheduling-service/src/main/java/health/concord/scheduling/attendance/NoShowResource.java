package health.concord.scheduling.attendance;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import health.concord.scheduling.booking.Retried;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/sessions/{id}/no-show")
public class NoShowResource {

    @Inject
    Attendances attendances;

    @POST
    @Retried
    @RolesAllowed({Roles.CLINICIAN, Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "The client of an individual session did not come and did not say so",
            description = "Records an absence with the reason NO_SHOW; it can be corrected like any other.")
    public RestResponse<AttendanceView> record(@PathParam("id") UUID session) {
        AttendanceView attendance = attendances.noShow(session).view();
        return Answers.created(
                "/sessions/" + session + "/attendance/" + attendance.client(), attendance, attendance.version());
    }
}
