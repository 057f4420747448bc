package health.concord.portal.scheduling;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface SchedulingClient {

    @GET
    @Path("/sessions")
    Uni<Listing<Session>> sessions(
            @QueryParam("site") String site,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/clients/{id}/hours")
    Uni<Hours> hours(@PathParam("id") UUID client, @QueryParam("weekOf") LocalDate weekOf);

    @GET
    @Path("/hours")
    Uni<Listing<Hours>> hoursAt(
            @QueryParam("site") String site,
            @QueryParam("weekOf") LocalDate weekOf,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/sessions/{id}/hours")
    Uni<List<Hours>> hoursOfThoseIn(@PathParam("id") UUID session);

    @GET
    @Path("/rooms")
    Uni<Listing<Room>> rooms(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/week-tables")
    @Produces("text/csv")
    Uni<String> weekTable(@QueryParam("site") String site, @QueryParam("weekOf") LocalDate weekOf);
}
