package health.concord.portal.intake;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface DisclosureClient {

    @GET
    @Path("/consents/{id}/form")
    @Produces("application/pdf")
    Uni<byte[]> paper(@PathParam("id") UUID consent);

    @GET
    @Path("/clients/{id}/disclosures/accounting")
    @Produces("text/csv")
    Uni<String> accounting(@PathParam("id") UUID client);

    @POST
    @Path("/clients/{id}/emergency-disclosures")
    Uni<EmergencyDisclosure> declare(
            @PathParam("id") UUID client, @HeaderParam("Idempotency-Key") String key, DeclareEmergency request);
}
