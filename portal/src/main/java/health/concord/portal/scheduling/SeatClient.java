package health.concord.portal.scheduling;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "scheduling")
@AccessToken
interface SeatClient {

    @GET
    @Path("/group-rosters/{group}")
    Uni<GroupRoster> roster(@PathParam("group") UUID group, @QueryParam("site") String site);

    @GET
    @Path("/waitlist")
    Uni<Listing<Waiting>> waitlist(
            @QueryParam("site") String site,
            @QueryParam("state") String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/waitlist")
    Uni<Waiting> join(@HeaderParam("Idempotency-Key") String key, JoinWaitlist request);

    @POST
    @Path("/waitlist/{id}/acceptance")
    Uni<Waiting> accept(@PathParam("id") UUID entry);

    @POST
    @Path("/waitlist/{id}/decline")
    Uni<Waiting> decline(@PathParam("id") UUID entry);

    @POST
    @Path("/waitlist/{id}/withdrawal")
    Uni<Waiting> withdraw(@PathParam("id") UUID entry);

    @GET
    @Path("/placements/{id}")
    Uni<PlacedSeats> placed(@PathParam("id") UUID placement);

    @POST
    @Path("/placements/{id}/seats/{seat}/leaving")
    Uni<PlacedSeats> leave(@PathParam("id") UUID placement, @PathParam("seat") UUID seat, LeaveSeat request);

    @POST
    @Path("/placements/{id}/seats/{seat}/transfer")
    Uni<PlacedSeats> transfer(@PathParam("id") UUID placement, @PathParam("seat") UUID seat, TransferSeat request);

    @PUT
    @Path("/sessions/{id}/topic")
    Uni<Session> choose(@PathParam("id") UUID session, @HeaderParam("If-Match") String ifMatch, ChooseTopic request);
}
