package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface BillingClient {

    @GET
    @Path("/claims")
    Uni<Listing<Claim>> claims(
            @QueryParam("site") String site, @QueryParam("state") String state, @QueryParam("limit") int limit);
}
