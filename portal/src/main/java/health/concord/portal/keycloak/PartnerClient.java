package health.concord.portal.keycloak;

import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Keycloak's admin API for partners' clients; what {@link RealmAccess} gives authorises. */
@RegisterRestClient(configKey = "keycloak")
interface PartnerClient {

    @GET
    @Path("/clients")
    Uni<List<Partner>> named(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("clientId") String name,
            @QueryParam("search") boolean partly,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @GET
    @Path("/clients/{id}")
    Uni<Partner> partner(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @POST
    @Path("/clients")
    Uni<Response> add(@Url String realm, @HeaderParam("Authorization") String bearer, NewPartner partner);

    /** Only what is sent is changed. */
    @PUT
    @Path("/clients/{id}")
    Uni<Void> change(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            Map<String, Object> change);

    @DELETE
    @Path("/clients/{id}")
    Uni<Void> remove(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    /** The account the client acts as. */
    @GET
    @Path("/clients/{id}/service-account-user")
    Uni<Account> account(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);
}
