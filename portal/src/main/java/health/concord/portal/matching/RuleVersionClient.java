package health.concord.portal.matching;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "matching")
@AccessToken
interface RuleVersionClient {

    @GET
    @Path("/rule-sets")
    Uni<Listing<RuleVersion>> all();

    @GET
    @Path("/rule-sets/current")
    Uni<RuleSet> current();

    @GET
    @Path("/rule-sets/{version}")
    Uni<RuleSet> version(@PathParam("version") String version);
}
