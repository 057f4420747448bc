package health.concord.billing.estimate;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/estimate-alerts")
class EstimateAlertResource {

    @Inject
    Estimates estimates;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Estimates that charges have passed by $400 or more, so that the person may dispute the bill",
            description = "Only the newest version of a person's estimate is compared. To be talked about before the"
                    + " next statement.")
    public Page<EstimateView> alerts(@BeanParam @Valid PageRequest page) {
        return estimates.alerts(page);
    }
}
