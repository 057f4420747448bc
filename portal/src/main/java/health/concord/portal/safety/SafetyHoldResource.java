package health.concord.portal.safety;

import health.concord.portal.intake.Intake;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.web.NotDone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A clinician says that they have seen a hold and act. */
@Path("/safety-holds/{id}/acknowledgement")
class SafetyHoldResource {

    @Inject
    Intake intake;

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public Response acknowledge(@PathParam("id") UUID id) {
        if (intake.acknowledge(id) instanceof Outcome.NotDone<?>(String words, var fields)) {
            throw new NotDone(words);
        }
        return Response.seeOther(URI.create("/")).build();
    }
}
