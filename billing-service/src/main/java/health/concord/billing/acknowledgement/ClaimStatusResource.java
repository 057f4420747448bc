package health.concord.billing.acknowledgement;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/claims/{id}/statuses")
class ClaimStatusResource {

    @Inject
    Acknowledgements acknowledgements;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What clearinghouse and payer said of a claim before paying")
    public Page<ClaimStatusView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return acknowledgements.list(id, page);
    }
}
