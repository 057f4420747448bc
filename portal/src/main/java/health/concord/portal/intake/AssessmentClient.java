package health.concord.portal.intake;

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

@RegisterRestClient(configKey = "intake")
@AccessToken
interface AssessmentClient {

    @GET
    @Path("/instruments")
    Uni<Listing<Instrument>> instruments();

    @GET
    @Path("/instruments/{code}")
    Uni<Instrument> instrument(@PathParam("code") String code);

    @GET
    @Path("/episodes/{id}/responses")
    Uni<Listing<Score>> scores(
            @PathParam("id") UUID episode, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/episodes/{id}/responses")
    Uni<Score> answer(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, AnswerInstrument request);

    @POST
    @Path("/episodes/{id}/outside-scores")
    Uni<Score> outsideScore(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, RecordOutsideScore request);

    @GET
    @Path("/episodes/{id}/safety")
    Uni<SafetyStatus> safety(@PathParam("id") UUID episode);

    @GET
    @Path("/factors")
    Uni<Catalogue> factors();

    @GET
    @Path("/episodes/{id}/profile")
    Uni<Profile> profile(@PathParam("id") UUID episode);

    @PUT
    @Path("/episodes/{id}/profile")
    Uni<Profile> record(@PathParam("id") UUID episode, @HeaderParam("If-Match") String ifMatch, RecordProfile request);

    @GET
    @Path("/episodes/{id}/level-of-care")
    Uni<LevelOfCare> levelOfCare(@PathParam("id") UUID episode);

    @PUT
    @Path("/episodes/{id}/dimension-ratings")
    Uni<LevelOfCare.Rated> rate(
            @PathParam("id") UUID episode, @HeaderParam("If-Match") String ifMatch, RateDimensions request);

    @POST
    @Path("/episodes/{id}/level-of-care-decisions")
    Uni<LevelOfCare.Decision> decide(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, DecideLevelOfCare request);

    @GET
    @Path("/episodes/{id}/placement-requests")
    Uni<Listing<AskedPlacement>> placementRequests(
            @PathParam("id") UUID episode, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/episodes/{id}/placement-requests")
    Uni<AskedPlacement> requestPlacement(
            @PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, RequestPlacement request);
}
