package health.concord.portal.keycloak;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Keycloak's admin API, with the signed-in person's own token: Keycloak decides what they may. */
@RegisterRestClient(configKey = "keycloak")
@AccessToken
interface PeopleClient {

    @GET
    @Path("/users")
    Uni<List<Account>> people(@Url String realm, @QueryParam("max") int max);

    @GET
    @Path("/users/{id}/role-mappings/realm")
    Uni<List<RealmRole>> rolesOf(@Url String realm, @PathParam("id") String id);

    @GET
    @Path("/roles/{name}")
    Uni<RealmRole> role(@Url String realm, @PathParam("name") String name);

    @POST
    @Path("/users/{id}/role-mappings/realm")
    Uni<Void> grant(@Url String realm, @PathParam("id") String id, List<RealmRole> roles);

    @DELETE
    @Path("/users/{id}/role-mappings/realm")
    Uni<Void> take(@Url String realm, @PathParam("id") String id, List<RealmRole> roles);
}
