package health.concord.commons.audit;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What stands in the audit trail, and proof that it is as it was written. */
@Path("/audit")
class AuditResource {

    @Inject
    AuditTrail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    DataSource database;

    @GET
    @Path("/entries")
    @RolesAllowed({Roles.AUDITOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Search the audit trail, newest first; the search is written into it too")
    public Page<AuditEntryView> entries(@BeanParam @Valid AuditSearch search, @BeanParam @Valid PageRequest page) {
        return trail.search(search, page);
    }

    @POST
    @Path("/verifications")
    @RolesAllowed({Roles.AUDITOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Recompute the audit chain, against an earlier head where one is given")
    public AuditChain.Verification verify(@Valid @NotNull VerifyAuditTrail request) {
        sealer.sealAll();
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            try (Connection connection = database.getConnection()) {
                return AuditChain.verify(connection, request.head());
            }
        });
    }
}
