package health.concord.billing.delivery;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/delivered-services")
class DeliveredServiceResource {

    @Inject
    DeliveredServices services;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "A client's or a site's delivered services, and what became of each",
            description = "Client, site, or both are named. With unclaimed=true only services that stand on no claim.")
    public Page<DeliveredServiceView> list(
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("site") @Nullable String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("unclaimed") @DefaultValue("false") boolean unclaimed,
            @BeanParam @Valid PageRequest page) {
        return services.list(new ListServices(client, site, from, to, unclaimed), page);
    }
}
