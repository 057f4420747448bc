package health.concord.commons.audit;

import health.concord.commons.security.Roles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Proof that the audit trail is as it was written. */
@Path("/audit/verifications")
class AuditResource {

    @Inject
    AuditSealer sealer;

    @Inject
    DataSource database;

    @POST
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
