package health.concord.intake.disclosure;

import health.concord.commons.security.Roles;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/")
class DisclosureResource {

    @Inject
    Disclosures disclosures;

    @POST
    @Path("/consents/decisions")
    @RolesAllowed({Roles.SERVICE, Roles.BILLER, Roles.INTAKE_COORDINATOR, Roles.PROGRAM_ADMIN})
    @Operation(summary = "Ask whether something may be disclosed now; each answer is kept")
    public DecisionView decide(@Valid @NotNull DecideDisclosure body) {
        return disclosures.decide(body);
    }

    @GET
    @Path("/clients/{id}/disclosures")
    @RolesAllowed({Roles.INTAKE_COORDINATOR, Roles.CLINICIAN, Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The accounting of a client's disclosures")
    public Page<DisclosureView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return disclosures.list(id, page);
    }
}
