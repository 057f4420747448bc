package health.concord.billing.denial;

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

@Path("/appeals/{id}/letter")
class AppealLetterResource {

    @Inject
    Appeals appeals;

    @GET
    @Produces("application/pdf")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "The letter of an appeal as it was written")
    public RestResponse<byte[]> letter(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(appeals.letter(id), "application/pdf")
                .build();
    }
}
