package health.concord.billing.evidence;

import health.concord.commons.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{id}/evidence")
class EvidenceResource {

    @Inject
    Evidence evidence;

    @GET
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Everything a claim rests on, in one place; that notes exist, never what they say")
    public ClaimEvidence get(@PathParam("id") UUID id) {
        return evidence.of(id);
    }

    @GET
    @Path("/document")
    @Produces("application/pdf")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "A claim's evidence as PDF")
    public RestResponse<byte[]> document(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(evidence.document(id), "application/pdf")
                .build();
    }
}
