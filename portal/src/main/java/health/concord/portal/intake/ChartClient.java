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
interface ChartClient {

    @GET
    @Path("/clients")
    Uni<Listing<ClientRow>> clients(
            @QueryParam("q") @Nullable String words,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/clients/{id}")
    Uni<ClientRecord> client(@PathParam("id") UUID id);

    @PUT
    @Path("/clients/{id}")
    Uni<ClientRecord> change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DescribeClient request);

    @GET
    @Path("/episodes")
    Uni<Listing<Episode>> episodes(
            @QueryParam("site") @Nullable String site,
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/episodes/{id}")
    Uni<Episode> episode(@PathParam("id") UUID id);

    @GET
    @Path("/clients/{id}/safety-holds")
    Uni<Listing<SafetyHold>> holds(
            @PathParam("id") UUID client, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/safety-holds/{id}/release")
    Uni<SafetyHold> release(@PathParam("id") UUID id, ReleaseHold request);

    @GET
    @Path("/clients/{id}/consents")
    Uni<Listing<Consent>> consents(
            @PathParam("id") UUID client, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/clients/{id}/consents")
    Uni<Consent> consent(@PathParam("id") UUID client, @HeaderParam("Idempotency-Key") String key, GiveConsent request);

    @POST
    @Path("/consents/{id}/revocation")
    Uni<Consent> revoke(@PathParam("id") UUID id, RevokeConsent request);

    @GET
    @Path("/clients/{id}/disclosures")
    Uni<Listing<Disclosure>> disclosures(
            @PathParam("id") UUID client, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);
}
