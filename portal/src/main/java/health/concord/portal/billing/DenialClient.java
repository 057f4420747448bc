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
interface DenialClient {

    @GET
    @Path("/denials")
    Uni<Listing<Denial>> denials(
            @QueryParam("site") String site,
            @QueryParam("state") @Nullable String state,
            @QueryParam("payer") @Nullable UUID payer,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/denials/rates")
    Uni<DenialRates> rates(
            @QueryParam("site") String site, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);

    @GET
    @Path("/denials/{id}")
    Uni<Denial> denial(@PathParam("id") UUID id);

    @POST
    @Path("/denials/{id}/write-off")
    Uni<Denial> writeOff(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            WriteOff request);

    @POST
    @Path("/claims/{id}/appeals")
    Uni<Appeal> appeal(@PathParam("id") UUID claim, @HeaderParam("Idempotency-Key") String key, AppealClaim request);

    @GET
    @Path("/appeals/{id}/letter")
    @Produces("application/pdf")
    Uni<byte[]> letter(@PathParam("id") UUID appeal);

    @GET
    @Path("/claims/{id}/evidence/document")
    @Produces("application/pdf")
    Uni<byte[]> evidence(@PathParam("id") UUID claim);
}
