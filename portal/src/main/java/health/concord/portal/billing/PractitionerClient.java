package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface PractitionerClient {

    @GET
    @Path("/practitioners")
    Uni<Listing<Practitioner>> practitioners(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    /** @param ifMatch null for one who is not on file yet */
    @PUT
    @Path("/practitioners/{id}")
    Uni<Practitioner> describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, DescribePractitioner request);
}
