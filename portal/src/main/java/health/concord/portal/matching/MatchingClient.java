package health.concord.portal.matching;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "matching")
@AccessToken
interface MatchingClient {

    @GET
    @Path("/placement-requests")
    Uni<Listing<PlacementRequest>> requests(
            @QueryParam("site") @Nullable String site,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/placement-requests")
    Uni<Listing<PlacementRequest>> requestsOf(
            @QueryParam("episode") UUID episode,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/placement-requests/{id}")
    Uni<WholeRequest> request(@PathParam("id") UUID id);

    @POST
    @Path("/placement-requests/{id}/acceptances")
    Uni<Placement> accept(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, AcceptOption request);

    @GET
    @Path("/placement-requests/{id}/placement")
    Uni<Placement> placement(@PathParam("id") UUID request);

    @GET
    @Path("/placements")
    Uni<Listing<StuckPlacement>> stuck(
            @QueryParam("stuck") boolean stuck,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);
}
