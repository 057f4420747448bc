package health.concord.portal.billing;

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

@RegisterRestClient(configKey = "billing")
@AccessToken
interface BookClient {

    @GET
    @Path("/ledger/trial-balance")
    Uni<TrialBalance> trialBalance(@QueryParam("site") String site);

    @GET
    @Path("/ledger/patient-credits")
    Uni<Credits> credits(@QueryParam("site") String site);

    @GET
    @Path("/ledger/closures")
    Uni<Listing<Closure>> closures(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/ledger/closures")
    Uni<Closure> close(@HeaderParam("Idempotency-Key") String key, ClosePeriod request);

    @POST
    @Path("/ledger/closures/{id}/reopening")
    Uni<Closure> reopen(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, ReopenPeriod request);
}
