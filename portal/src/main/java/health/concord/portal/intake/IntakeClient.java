package health.concord.portal.intake;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface IntakeClient {

    @GET
    @Path("/referrals")
    Uni<Listing<Referral>> referrals(
            @QueryParam("status") @Nullable String status,
            @QueryParam("undecided") @Nullable Boolean undecided,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/episodes")
    Uni<Listing<Episode>> episodes(
            @QueryParam("site") String site,
            @QueryParam("stage") String stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/safety-holds")
    Uni<Listing<SafetyHold>> safetyHolds(
            @QueryParam("site") String site,
            @QueryParam("active") boolean active,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/referrals/{id}")
    Uni<Referral> referral(@PathParam("id") UUID id);

    @POST
    @Path("/safety-holds/{id}/acknowledgement")
    Uni<SafetyHold> acknowledge(@PathParam("id") UUID id);

    @POST
    @Path("/referrals")
    Uni<Referral> refer(@HeaderParam("Idempotency-Key") String key, MakeReferral request);

    @POST
    @Path("/referrals/{id}/acceptance")
    Uni<Referral> accept(@PathParam("id") UUID id);

    @POST
    @Path("/referrals/{id}/decline")
    Uni<Referral> decline(@PathParam("id") UUID id, DeclineReferral request);
}
