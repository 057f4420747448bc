package health.concord.portal.billing;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "billing")
@AccessToken
interface RemittanceClient {

    @POST
    @Path("/inbound-files")
    @Consumes("application/edi-x12")
    Uni<InboundFile> send(@QueryParam("name") String name, @HeaderParam("Idempotency-Key") String key, byte[] file);

    @GET
    @Path("/inbound-files")
    Uni<Listing<InboundFile>> files(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/inbound-files/{id}")
    Uni<InboundFile> file(@PathParam("id") UUID id);

    @GET
    @Path("/remittances")
    Uni<Listing<Remittance>> remittances(
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/remittances")
    Uni<Remittance> enter(@HeaderParam("Idempotency-Key") String key, EnterRemittance request);

    @GET
    @Path("/remittances/{id}")
    Uni<Remittance> remittance(@PathParam("id") UUID id);

    @GET
    @Path("/unmatched-payments")
    Uni<Listing<ClaimAnswer>> unmatched(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/unmatched-payments/{id}/match")
    Uni<Remittance> match(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, MatchPayment request);

    @GET
    @Path("/batches")
    Uni<Listing<BatchRow>> batches(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/claims/{id}/statuses")
    Uni<Listing<ClaimStatus>> statuses(
            @PathParam("id") UUID claim, @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);
}
