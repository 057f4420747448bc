package health.concord.portal.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "matching")
@AccessToken
interface DescribingClient {

    @GET
    @Path("/groups/{id}")
    Uni<ObjectNode> group(@PathParam("id") UUID id);

    @POST
    @Path("/groups")
    Uni<ObjectNode> addGroup(@HeaderParam("Idempotency-Key") String key, ObjectNode description);

    @PUT
    @Path("/groups/{id}")
    Uni<ObjectNode> changeGroup(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ObjectNode description);

    @DELETE
    @Path("/groups/{id}")
    Uni<Void> retireGroup(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch);

    @GET
    @Path("/therapists/{id}")
    Uni<ObjectNode> therapist(@PathParam("id") UUID id);

    @POST
    @Path("/therapists")
    Uni<ObjectNode> addTherapist(@HeaderParam("Idempotency-Key") String key, ObjectNode description);

    @PUT
    @Path("/therapists/{id}")
    Uni<ObjectNode> changeTherapist(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ObjectNode description);

    @DELETE
    @Path("/therapists/{id}")
    Uni<Void> retireTherapist(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch);
}
