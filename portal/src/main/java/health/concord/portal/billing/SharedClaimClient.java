package health.concord.portal.billing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface SharedClaimClient {

    @GET
    @Path("/claims/{id}/coordination")
    Uni<Coordination> coordination(@PathParam("id") UUID id);

    @POST
    @Path("/claims/{id}/own-sending")
    Uni<Coordination> send(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DecideRemainder why);

    @POST
    @Path("/claims/{id}/remainder-to-person")
    Uni<Coordination> leaveToPerson(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DecideRemainder why);
}
