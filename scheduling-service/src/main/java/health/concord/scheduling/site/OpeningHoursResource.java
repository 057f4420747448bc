package health.concord.scheduling.site;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/sites/{site}/opening-hours")
public class OpeningHoursResource {

    @Inject
    OpeningHours hours;

    @GET
    @RolesAllowed({
        Roles.SCHEDULER,
        Roles.CLINICIAN,
        Roles.INTAKE_COORDINATOR,
        Roles.PROGRAM_ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE
    })
    @Operation(
            summary = "When a site is open each week",
            description = "Without slots it is open at all times. Closures are under /unavailabilities.")
    public RestResponse<OpeningHoursView> get(@PathParam("site") String site) {
        OpeningHoursView found = hours.get(site);
        return Answers.ok(found, found.version());
    }

    @PUT
    @RolesAllowed({Roles.SCHEDULER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Say when a site is open each week",
            description = "New bookings keep to it. Replacing takes If-Match.")
    public RestResponse<OpeningHoursView> open(
            @PathParam("site") String site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OpenSite body) {
        OpeningHoursView opened = hours.open(site, ifMatch, body);
        return Answers.ok(opened, opened.version());
    }
}
