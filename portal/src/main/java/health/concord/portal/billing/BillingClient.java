package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface BillingClient {

    @GET
    @Path("/claims")
    Uni<Listing<ClaimRow>> rows(
            @QueryParam("site") @Nullable String site,
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("payer") @Nullable UUID payer,
            @QueryParam("state") @Nullable String state,
            @QueryParam("hold") @Nullable String hold,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/claims/{id}")
    Uni<WholeClaim> claim(@PathParam("id") UUID id);

    @POST
    @Path("/claim-runs")
    Uni<ClaimRun> run(@HeaderParam("Idempotency-Key") String key, RunClaims request);

    @GET
    @Path("/claim-runs/{id}")
    Uni<ClaimRun> run(@PathParam("id") UUID id);

    @POST
    @Path("/batches")
    Uni<Batch> send(@HeaderParam("Idempotency-Key") String key, CreateBatch request);

    @POST
    @Path("/batches/{id}/sending")
    Uni<Batch> resend(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MendBatch request);

    @POST
    @Path("/batches/{id}/abandonment")
    Uni<Batch> abandon(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MendBatch request);

    @GET
    @Path("/batches/{id}")
    Uni<Batch> batch(@PathParam("id") UUID id);

    @GET
    @Path("/batches/{id}/file")
    @Produces("application/edi-x12")
    Uni<String> file(@PathParam("id") UUID id);

    @GET
    @Path("/ledger/journals")
    Uni<Listing<Journal>> journals(
            @QueryParam("claim") UUID claim,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/delivered-services")
    Uni<Listing<Delivered>> delivered(
            @QueryParam("client") UUID client,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/payer-policies")
    Uni<Listing<Policy>> policies(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/claims")
    Uni<Listing<Claim>> claims(
            @QueryParam("site") String site,
            @QueryParam("state") String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);
}
