package health.concord.scheduling.attendance;

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

@Path("/sites/{site}/billing-cut")
public class BillingCutResource {

    @Inject
    BillingCuts cuts;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.SCHEDULER, Roles.CLINICIAN, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Up to which day attendance is closed for billing")
    public RestResponse<BillingCutView> get(@PathParam("site") String site) {
        BillingCutView cut = cuts.get(site);
        return Answers.ok(cut, cut.version());
    }

    @PUT
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN})
    @Operation(
            summary = "Close attendance for billing up to a day",
            description = "To an earlier day only by a program administrator, with a reason. Replacing takes If-Match.")
    public RestResponse<BillingCutView> close(
            @PathParam("site") String site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CloseForBilling body) {
        BillingCutView cut = cuts.close(site, ifMatch, body);
        return Answers.ok(cut, cut.version());
    }
}
