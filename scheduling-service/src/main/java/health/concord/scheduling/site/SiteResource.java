package health.concord.scheduling.site;

import health.concord.commons.security.Roles;
import health.concord.commons.time.SiteCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/sites")
public class SiteResource {

    @Inject
    SiteCatalogue sites;

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.BILLER,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(summary = "The program's sites and their time zones")
    public List<SiteView> list() {
        return sites.all().stream().map(SiteView::of).toList();
    }
}
