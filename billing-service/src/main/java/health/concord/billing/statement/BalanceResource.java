package health.concord.billing.statement;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/clients/{client}/balance")
class BalanceResource {

    @Inject
    Balances balances;

    @GET
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What payers and the person owe now, or what the person paid beyond it")
    public BalanceView balance(@PathParam("client") UUID client) {
        return balances.of(client);
    }
}
