package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface AuthorisationRequestClient {

    @GET
    @Path("/authorisation-requests")
    Uni<Listing<AuthorisationRequest>> asked(
            @QueryParam("client") UUID client,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/authorisation-requests")
    Uni<AuthorisationRequest> ask(@HeaderParam("Idempotency-Key") String key, RequestAuthorisation request);
}
