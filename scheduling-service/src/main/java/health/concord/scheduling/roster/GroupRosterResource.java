package health.concord.scheduling.roster;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/group-rosters/{group}")
public class GroupRosterResource {

    @Inject
    GroupRosters rosters;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "A group at a site: its series with seats, sessions to come, members and who waits",
            description = "Members are those on the roster of the next session. Who has signed the agreement to the"
                    + " rules of groups is not told to schedulers. What members have in common is told in counts.")
    public GroupRosterView of(@PathParam("group") UUID group, @QueryParam("site") @Nullable String site) {
        return rosters.of(group, site);
    }
}
