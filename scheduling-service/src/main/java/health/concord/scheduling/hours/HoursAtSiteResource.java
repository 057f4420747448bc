package health.concord.scheduling.hours;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.scheduling.calendar.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/hours")
public class HoursAtSiteResource {

    @Inject
    ClientHours hours;

    @GET
    @RolesAllowed({Roles.SCHEDULER, Roles.CLINICIAN, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "The same week of everybody in treatment at a site",
            description = "Whose episode ran in it, in order of client ids; the site is needed.")
    public Page<HoursView> week(
            @QueryParam("site") @Nullable String site,
            @QueryParam("weekOf") @Nullable String weekOf,
            @BeanParam @Valid PageRequest page) {
        return hours.weekAt(site, Asked.date("weekOf", weekOf), page);
    }
}
