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
interface AnsweringClient {

    @GET
    @Path("/episodes/{id}/drafts")
    Uni<Listing<Draft>> drafts(
            @PathParam("id") UUID episode, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/episodes/{id}/drafts")
    Uni<Draft> start(@PathParam("id") UUID episode, @HeaderParam("Idempotency-Key") String key, StartDraft request);

    @PUT
    @Path("/drafts/{id}")
    Uni<Draft> save(@PathParam("id") UUID draft, @HeaderParam("If-Match") String ifMatch, SaveAnswers request);

    @POST
    @Path("/drafts/{id}/submission")
    Uni<Score> submit(@PathParam("id") UUID draft, @HeaderParam("Idempotency-Key") String key, SubmitDraft request);

    @GET
    @Path("/episodes/{id}/answer-links")
    Uni<Listing<AnswerLink>> links(
            @PathParam("id") UUID episode, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/episodes/{id}/answer-links")
    Uni<AnswerLink> make(@PathParam("id") UUID episode, MakeLink request);

    @GET
    @Path("/unseen-forms")
    Uni<Listing<UnseenForm>> unseen(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/answer-links/{id}/acknowledgement")
    Uni<AnswerLink> acknowledge(@PathParam("id") UUID link);

    @POST
    @Path("/answer-links/{id}/revocation")
    Uni<AnswerLink> revoke(@PathParam("id") UUID link);
}
