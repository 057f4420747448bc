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

/** Keycloak's admin API for people's accounts; what {@link RealmAccess} gives authorises. */
@RegisterRestClient(configKey = "keycloak")
interface AccountClient {

    @GET
    @Path("/users")
    Uni<List<Account>> people(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @GET
    @Path("/users/{id}")
    Uni<Account> person(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    /** As it stands, to be sent back changed: what is left out of a change would be lost. */
    @GET
    @Path("/users/{id}")
    Uni<Map<String, Object>> whole(
            @Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @POST
    @Path("/users")
    Uni<Response> open(@Url String realm, @HeaderParam("Authorization") String bearer, NewAccount account);

    @PUT
    @Path("/users/{id}")
    Uni<Void> change(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            Map<String, Object> whole);

    @PUT
    @Path("/users/{id}/reset-password")
    Uni<Void> password(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            NewAccount.Password password);

    @POST
    @Path("/users/{id}/logout")
    Uni<Void> endSessions(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @GET
    @Path("/users/{id}/role-mappings/realm")
    Uni<List<RealmRole>> rolesOf(
            @Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    /** Who has a role; with {@code brief} without what an administrator adds to an account. */
    @GET
    @Path("/roles/{name}/users")
    Uni<List<Account>> peopleWith(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("name") String role,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("first") int first,
            @QueryParam("max") int max);

    @GET
    @Path("/roles/{name}")
    Uni<RealmRole> role(@Url String realm, @HeaderParam("Authorization") String bearer, @PathParam("name") String name);

    @POST
    @Path("/users/{id}/role-mappings/realm")
    Uni<Void> grant(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            List<RealmRole> roles);

    @DELETE
    @Path("/users/{id}/role-mappings/realm")
    Uni<Void> take(
            @Url String realm,
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            List<RealmRole> roles);
}
