package health.concord.portal.intake;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface SamePersonClient {

    @GET
    @Path("/clients/{id}/likely-duplicates")
    Uni<LikelyDuplicate.Found> likely(@PathParam("id") UUID id);

    @GET
    @Path("/clients/{id}/history")
    Uni<List<ClientChange>> history(@PathParam("id") UUID id);

    @POST
    @Path("/clients/{id}/merge")
    Uni<ClientRecord> merge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergeClient request);

    @POST
    @Path("/clients/{id}/unmerge")
    Uni<ClientRecord> unmerge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, UnmergeClient request);
}
