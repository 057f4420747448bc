package health.concord.portal.intake;

import health.concord.portal.peer.Listing;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "intake")
@AccessToken
interface RiskClient {

    @GET
    @Path("/care-alerts")
    Uni<Listing<CareAlert>> alerts(
            @QueryParam("site") String site,
            @QueryParam("state") String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/care-alerts/{id}/acknowledgement")
    Uni<CareAlert> acknowledge(@PathParam("id") UUID id, AcknowledgeAlert request);

    @GET
    @Path("/due-instruments")
    Uni<Listing<DueInstrument>> overdue(
            @QueryParam("site") String site,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);
}
