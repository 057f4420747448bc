package health.concord.portal.intake;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface IntakeClient {

    @GET
    @Path("/referrals")
    Uni<Listing<Referral>> referrals(@QueryParam("status") String status, @QueryParam("limit") int limit);

    @GET
    @Path("/episodes")
    Uni<Listing<Episode>> episodes(
            @QueryParam("site") String site, @QueryParam("stage") String stage, @QueryParam("limit") int limit);
}
