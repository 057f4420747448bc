package health.concord.portal.scheduling;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface AvailabilityClient {

    @PUT
    @Path("/clinicians/{id}")
    Uni<Clinician> describe(
            @PathParam("id") UUID clinician, @HeaderParam("If-Match") String ifMatch, DescribeClinician request);

    @GET
    @Path("/clinicians/{id}/availability-rules")
    Uni<List<AvailabilityRule>> rules(@PathParam("id") UUID clinician);

    @POST
    @Path("/clinicians/{id}/availability-rules")
    Uni<AvailabilityRule> add(
            @PathParam("id") UUID clinician, @HeaderParam("Idempotency-Key") String key, AddAvailability request);

    @DELETE
    @Path("/clinicians/{id}/availability-rules/{rule}")
    Uni<Void> remove(@PathParam("id") UUID clinician, @PathParam("rule") UUID rule);

    @PUT
    @Path("/clinicians/{id}/busy-times")
    @Consumes("text/calendar")
    Uni<BusyImported> takeBusy(@PathParam("id") UUID clinician, String calendar);

    @POST
    @Path("/rooms")
    Uni<Room> add(@HeaderParam("Idempotency-Key") String key, AddRoom request);

    @PUT
    @Path("/rooms/{id}")
    Uni<Room> describe(@PathParam("id") UUID room, @HeaderParam("If-Match") String ifMatch, DescribeRoom request);

    @GET
    @Path("/sites/{site}/opening-hours")
    Uni<OpeningHours> hours(@PathParam("site") String site);

    @PUT
    @Path("/sites/{site}/opening-hours")
    Uni<OpeningHours> open(@PathParam("site") String site, @HeaderParam("If-Match") String ifMatch, OpenSite request);

    @GET
    @Path("/unavailabilities")
    Uni<Listing<Unavailability>> away(
            @QueryParam("site") String site,
            @QueryParam("room") @Nullable UUID room,
            @QueryParam("clinician") @Nullable UUID clinician,
            @QueryParam("from") LocalDate from,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/unavailabilities")
    Uni<Unavailability> block(@HeaderParam("Idempotency-Key") String key, BlockTime request);

    @DELETE
    @Path("/unavailabilities/{id}")
    Uni<Void> free(@PathParam("id") UUID id);

    @GET
    @Path("/calendar-feeds")
    Uni<List<Feed>> feeds(@QueryParam("owner") UUID owner);

    @POST
    @Path("/calendar-feeds")
    Uni<Feed> make(OpenFeed request);

    @POST
    @Path("/calendar-feeds/{id}/revocation")
    Uni<Feed> revoke(@PathParam("id") UUID id);
}
