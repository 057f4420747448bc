package health.concord.matching.fit;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What outcomes say of a group. */
@Path("/groups")
@Tag(name = "Fit")
public class GroupRecordResource {

    @Inject
    TrackRecords records;

    @GET
    @Path("/{id}/outcomes")
    @RolesAllowed({Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "The outcome record of a group by problem domain",
            description = "Risk-adjusted: against what each client's start let expect. Under fifteen cases: UNKNOWN.")
    public TrackRecordView outcomes(@PathParam("id") UUID id) {
        return records.ofGroup(id);
    }
}
