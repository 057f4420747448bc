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
interface ResourceClient {

    @GET
    @Path("/groups")
    Uni<Listing<Group>> groups(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/groups/{id}")
    Uni<Group> group(@PathParam("id") UUID id);

    @GET
    @Path("/therapists")
    Uni<Listing<Therapist>> therapists(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/rule-sets/current")
    Uni<RuleSet> rules();

    @POST
    @Path("/placement-requests/{id}/overrides")
    Uni<Placement> override(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, OverrideRecommendation request);

    @POST
    @Path("/placement-requests/{id}/declines")
    Uni<WholeRequest> decline(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, DeclineRecommendation request);
}
